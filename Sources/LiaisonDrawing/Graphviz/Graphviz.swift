import CGraphviz
import Foundation

/// The library, which knows one thread only: everything between opening and freeing a graph runs under one lock, and
/// one context serves all (a new one each time leaks).
enum Graphviz {
    /// A graph in Graphviz' memory, valid within the call that it is given to.
    struct Handle {
        fileprivate let context: OpaquePointer
        fileprivate let graph: UnsafeMutablePointer<Agraph_t>
    }

    /// What came of a piece of work, with Graphviz' own words about it.
    struct Outcome<Value> {
        let value: Value?
        let messages: [String]
    }

    private static let lock = NSLock()
    nonisolated(unsafe) private static var context: OpaquePointer?
    nonisolated(unsafe) fileprivate static var heard: [UInt8] = []

    /// Reads DOT, lays it out, and hands it to `work`; the value is nil where reading or layout failed.
    static func withLayout<Value>(
        of dot: [UInt8], engine: String, _ work: (Handle) -> Value?
    ) -> Outcome<Value> {
        lock.lock()
        defer { lock.unlock() }
        heard.removeAll()
        if context == nil { context = liaison_gv_context() }
        liaison_gv_report_to { fragment in
            if let fragment, Graphviz.heard.count < 1 << 16 {
                Graphviz.heard.append(contentsOf: String(cString: fragment).utf8)
            }
            return 0
        }
        guard let context else { return Outcome(value: nil, messages: ["no context"]) }
        let text = dot + [0]
        let read = text.withUnsafeBytes { bytes in
            bytes.baseAddress.flatMap { liaison_gv_read($0.assumingMemoryBound(to: CChar.self)) }
        }
        guard let graph = read else { return Outcome(value: nil, messages: messages()) }
        defer { _ = liaison_gv_close(graph) }
        guard liaison_gv_layout(context, graph, engine) == 0 else {
            return Outcome(value: nil, messages: messages())
        }
        defer { _ = liaison_gv_free_layout(context, graph) }
        let value = work(Handle(context: context, graph: graph))
        return Outcome(value: value, messages: messages())
    }

    /// What was reported, one message a line, each once, in the order heard.
    private static func messages() -> [String] {
        var lines: [String] = []
        for line in String(decoding: heard, as: UTF8.self).split(whereSeparator: \.isNewline) {
            let message = line.trimmingCharacters(in: .whitespaces)
            if !message.isEmpty && !lines.contains(message) && lines.count < 20 { lines.append(message) }
        }
        return lines
    }
}

extension Graphviz.Handle {
    /// The picture in one of Graphviz' formats, or nil where it cannot be written.
    func render(_ format: String) -> [UInt8]? {
        var bytes: UnsafeMutablePointer<CChar>?
        var count = 0
        guard liaison_gv_render(context, graph, format, &bytes, &count) == 0, let bytes else { return nil }
        defer { liaison_gv_free_bytes(bytes) }
        return UnsafeBufferPointer(start: bytes, count: count).map(UInt8.init(bitPattern:))
    }

    /// What was laid out, painted, as a sheet; nil where it cannot be painted.
    func sheet() -> [UInt8]? {
        guard liaison_gv_paint(context, graph) == 0 else { return nil }
        var sheet = SheetWriter()
        func attributes(
            _ kind: liaison_gv_kind, _ names: [String]
        ) -> [UnsafeMutablePointer<Agsym_t>?] {
            names.map { (name: String) in liaison_gv_attribute(graph, kind, name) }
        }
        let ofNode = attributes(liaison_gv_node, ["pos", "width", "height", "_draw_", "_ldraw_"])
        let ofEdge = attributes(liaison_gv_edge, ["pos", "lp", "_tdraw_", "_hdraw_"])
        var next = liaison_gv_first_node(graph)
        while let node = next {
            sheet.begin(.node, liaison_gv_name(node))
            for attribute in ofNode { sheet.add(liaison_gv_value(node, attribute)) }
            var following = liaison_gv_first_edge(graph, node)
            while let edge = following {
                sheet.begin(.edge, liaison_gv_name(edge))
                for attribute in ofEdge { sheet.add(liaison_gv_value(edge, attribute)) }
                following = liaison_gv_next_edge(graph, edge)
            }
            next = liaison_gv_next_node(graph, node)
        }
        let ofPart = attributes(liaison_gv_graph, ["bb", "lp"])
        var part = liaison_gv_first_part(graph)
        while let cluster = part {
            sheet.begin(.cluster, liaison_gv_name(cluster))
            for attribute in ofPart { sheet.add(liaison_gv_value(cluster, attribute)) }
            part = liaison_gv_next_part(cluster)
        }
        return sheet.finished()
    }
}
