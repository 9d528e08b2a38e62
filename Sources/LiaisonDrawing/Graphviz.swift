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

    /// Writes positions and sizes into the attributes.
    func attachAttributes() { liaison_gv_attach_attributes(graph) }

    /// An attribute of the graph.
    func attribute(_ name: String) -> String? { text(of: liaison_gv_get(graph, name)) }

    /// Calls `visit` for each node with its name and a way to read its attributes.
    func forEachNode(_ visit: (String, (String) -> String?) -> Void) {
        var next = liaison_gv_first_node(graph)
        while let node = next {
            visit(text(of: liaison_gv_name(node)) ?? "") { text(of: liaison_gv_get(node, $0)) }
            next = liaison_gv_next_node(graph, node)
        }
    }

    /// Calls `visit` for each edge with its key and a way to read its attributes.
    func forEachEdge(_ visit: (String, (String) -> String?) -> Void) {
        var node = liaison_gv_first_node(graph)
        while let tail = node {
            var next = liaison_gv_first_edge(graph, tail)
            while let edge = next {
                visit(text(of: liaison_gv_name(edge)) ?? "") { text(of: liaison_gv_get(edge, $0)) }
                next = liaison_gv_next_edge(graph, edge)
            }
            node = liaison_gv_next_node(graph, tail)
        }
    }

    private func text(of pointer: UnsafePointer<CChar>?) -> String? { pointer.map { String(cString: $0) } }
}
