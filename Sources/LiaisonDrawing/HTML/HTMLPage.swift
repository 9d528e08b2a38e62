public import LiaisonExport
public import LiaisonGraph
import LiaisonLanguages
public import LiaisonText

/// A page that stands alone: the picture, filters, and a table of every link with the sentences that prove it.
///
/// It has no script and loads nothing; the filters are check boxes that the style sheet looks at. Links lead from the
/// picture to the table and back.
public enum HTMLPage {
    /// The page as UTF-8.
    ///
    /// `graph` is the one that the diagram was made of; `text` gives the words of a piece of evidence.
    /// - Throws: `DrawingError` where Graphviz fails, and what `text` throws.
    public static func render(
        _ diagram: Diagram, of graph: Graph, engine: Engine = .auto, process: LayoutProcess? = nil,
        earlier: EarlierPlaces? = nil, text: (Evidence) throws -> String
    ) throws -> DrawingResult {
        var warnings: [String] = []
        let rows = try EdgeRows(diagram, graph, text: text)
        let picture = try Picture(diagram, engine: engine, process: process, earlier: earlier, warnings: &warnings)
        let painter = SVGPainter(diagram, picture) { rows.classes[$0.name] ?? [] }
        let page = Writer(diagram, rows, painter)
        return DrawingResult(bytes: page.document(), warnings: warnings)
    }

    private struct Writer {
        private let diagram: Diagram
        private let rows: EdgeRows
        private let painter: SVGPainter
        private let words: PageWords

        init(_ diagram: Diagram, _ rows: EdgeRows, _ painter: SVGPainter) {
            self.diagram = diagram
            self.rows = rows
            self.painter = painter
            words = PageWords(diagram.language)
        }

        func document() -> [UInt8] {
            var page = XMLWriter(prologue: "<!DOCTYPE html>\n")
            page.element(.html, [(.lang, diagram.language.rawValue)]) { page in
                page.element(.head) { head(&$0) }
                page.element(.body) { page in
                    page.element(.a, [(.class, "skip"), (.href, "#links")]) { $0.text(words.skip) }
                    page.element(.header) { page in
                        page.element(.h1) { $0.text(diagram.title) }
                        for line in diagram.subtitle { page.element(.p) { $0.text(line) } }
                    }
                    page.element(.main) { page in
                        filters(&page)
                        page.element(.figure, [(.id, "picture"), (.tab, "0"), (.label, words.picture)]) {
                            painter.paint(into: &$0)
                        }
                        links(&page)
                        entities(&page)
                    }
                    page.element(.footer) { page in
                        for line in diagram.caption { page.element(.p) { $0.text(line) } }
                    }
                }
            }
            return page.bytes
        }

        private func head(_ page: inout XMLWriter) {
            page.element(.meta, [(.charset, "utf-8")])
            page.element(.meta, [(.name, "viewport"), (.content, "width=device-width, initial-scale=1")])
            page.element(
                .meta,
                [
                    (.equivalent, "Content-Security-Policy"),
                    (.content, "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"),
                ])
            page.element(.meta, [(.name, "referrer"), (.content, "no-referrer")])
            page.element(.title) { $0.text(diagram.title) }
            page.element(.style) { $0.text(HTMLStyle.sheet(diagram.theme, rows)) }
        }

        private func filters(_ page: inout XMLWriter) {
            page.element(.section, [(.class, "filters"), (.label, words.filters)]) { page in
                group(&page, words.kinds, rows.kinds.map { ("show-\($0)", words.diagram.name(of: $0)) })
                group(&page, words.links, rows.links.map { ("show-link-\($0)", words.diagram.meaning(of: $0)) })
                if rows.years.count > 1 {
                    group(&page, words.years, rows.years.map { ("show-y\($0)", String($0)) })
                }
                if let most = rows.rows.map(\.documents).max(), most > 1 {
                    page.element(.fieldset) { page in
                        page.element(.legend) { $0.text(words.atLeast) }
                        for count in EdgeRows.steps where count <= most {
                            option(&page, "radio", "at-least-\(count)", String(count), isOn: count == 1)
                        }
                    }
                }
            }
        }

        private func group(_ page: inout XMLWriter, _ title: String, _ options: [(id: String, text: String)]) {
            if options.count < 2 { return }
            page.element(.fieldset) { page in
                page.element(.legend) { $0.text(title) }
                for (id, text) in options { option(&page, "checkbox", id, text, isOn: true) }
            }
        }

        private func option(_ page: inout XMLWriter, _ type: String, _ id: String, _ text: String, isOn: Bool) {
            page.element(.span, [(.class, "option")]) { page in
                let state: [(XMLWriter.Attribute, String)] = isOn ? [(.checked, "checked")] : []
                let group: [(XMLWriter.Attribute, String)] = type == "radio" ? [(.name, "at-least")] : []
                page.element(.input, [(.type, type), (.id, id)] + group + state)
                page.element(.labelElement, [(.target, id)]) { $0.text(text) }
            }
        }

        private func links(_ page: inout XMLWriter) {
            page.element(.section) { page in
                page.element(.h2, [(.id, "links")]) { $0.text(words.linksTitle) }
                page.element(.table) { page in
                    page.element(.caption) { $0.text(words.linksCaption(rows.rows.count)) }
                    heads(&page, [words.who, words.how, words.whom, words.when, words.documents, words.sentences])
                    page.element(.tbody) { page in
                        for row in rows.rows { link(&page, row) }
                    }
                }
            }
        }

        private func link(_ page: inout XMLWriter, _ row: EdgeRows.Row) {
            page.element(
                .tr, [(.id, row.anchor), (.class, (row.classes + ["link-\(row.link)"]).joined(separator: " "))]
            ) { page in
                page.element(.th, [(.scope, "row")]) { page in
                    page.element(.a, [(.href, "#" + row.tail.anchor)]) { $0.text(row.tail.name) }
                }
                page.element(.td) { $0.text((row.change?.sign ?? "") + words.diagram.meaning(of: row.link)) }
                page.element(.td) { page in
                    page.element(.a, [(.href, "#" + row.head.anchor)]) { $0.text(row.head.name) }
                }
                page.element(.td) { $0.text(row.dates.joined(separator: ", ")) }
                page.element(.td) { $0.text(String(row.documents)) }
                page.element(.td) { page in
                    page.element(.ul) { page in
                        for sentence in row.sentences {
                            page.element(.li) { page in
                                page.element(.q) { $0.text(sentence.text) }
                                page.element(.cite) { $0.text(sentence.source) }
                            }
                        }
                    }
                }
            }
        }

        private func entities(_ page: inout XMLWriter) {
            page.element(.section) { page in
                page.element(.h2, [(.id, "entities")]) { $0.text(words.nodesTitle) }
                page.element(.table) { page in
                    page.element(.caption) { $0.text(words.nodesCaption(rows.nodes.count)) }
                    heads(&page, [words.who, words.kind, words.documents, words.linksTitle])
                    page.element(.tbody) { page in
                        for node in rows.nodes {
                            page.element(.tr, [(.id, node.anchor), (.class, "\(node.kind)")]) { page in
                                page.element(.th, [(.scope, "row")]) { $0.text(node.name) }
                                page.element(.td) { $0.text(words.diagram.name(of: node.kind)) }
                                page.element(.td) { $0.text(String(node.documents)) }
                                page.element(.td) { page in
                                    for (place, row) in node.rows.enumerated() {
                                        if place > 0 { page.text(", ") }
                                        page.element(.a, [(.href, "#" + row.anchor)]) { $0.text(row.name) }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }

        private func heads(_ page: inout XMLWriter, _ titles: [String]) {
            page.element(.thead) { page in
                page.element(.tr) { page in
                    for title in titles { page.element(.th, [(.scope, "col")]) { $0.text(title) } }
                }
            }
        }
    }
}
