extension DOTAttribute {
    /// The attribute's name in DOT.
    package var name: String { "\(token)" }

    /// The attribute's name as syntax.
    var token: StaticString {
        switch self {
        case .label: "label"
        case .shape: "shape"
        case .style: "style"
        case .color: "color"
        case .fillColor: "fillcolor"
        case .fontColor: "fontcolor"
        case .backgroundColor: "bgcolor"
        case .box: "bb"
        case .fontName: "fontname"
        case .fontSize: "fontsize"
        case .penWidth: "penwidth"
        case .peripheries: "peripheries"
        case .width: "width"
        case .height: "height"
        case .isFixedSize: "fixedsize"
        case .margin: "margin"
        case .pad: "pad"
        case .position, .spline: "pos"
        case .direction: "dir"
        case .arrowHead: "arrowhead"
        case .arrowTail: "arrowtail"
        case .arrowSize: "arrowsize"
        case .weight: "weight"
        case .length: "len"
        case .minimumLength: "minlen"
        case .constraint: "constraint"
        case .rankDirection: "rankdir"
        case .rankSeparation: "ranksep"
        case .nodeSeparation: "nodesep"
        case .splines: "splines"
        case .overlap: "overlap"
        case .overlapScaling: "overlap_scaling"
        case .outputOrder: "outputorder"
        case .dotsPerInch: "dpi"
        case .inputScale: "inputscale"
        case .separation: "sep"
        case .repulsion: "repulsiveforce"
        case .springConstant: "K"
        case .start: "start"
        case .charset: "charset"
        }
    }

    /// The place among an element's attributes: that of the name among all names, as a script would sort them.
    var rank: UInt8 {
        switch self {
        case .springConstant: 0
        case .arrowHead: 1
        case .arrowSize: 2
        case .arrowTail: 3
        case .box: 4
        case .backgroundColor: 5
        case .charset: 6
        case .color: 7
        case .constraint: 8
        case .direction: 9
        case .dotsPerInch: 10
        case .fillColor: 11
        case .isFixedSize: 12
        case .fontColor: 13
        case .fontName: 14
        case .fontSize: 15
        case .height: 16
        case .inputScale: 17
        case .label: 18
        case .length: 19
        case .margin: 20
        case .minimumLength: 21
        case .nodeSeparation: 22
        case .outputOrder: 23
        case .overlap: 24
        case .overlapScaling: 25
        case .pad: 26
        case .penWidth: 27
        case .peripheries: 28
        case .position, .spline: 29
        case .rankDirection: 30
        case .rankSeparation: 31
        case .repulsion: 32
        case .separation: 33
        case .shape: 34
        case .splines: 35
        case .start: 36
        case .style: 37
        case .weight: 38
        case .width: 39
        }
    }

    /// Appends the value as a token of DOT.
    func appendValue(to bytes: inout TextBytes) {
        switch self {
        case .label(.text(let text)): return DOTQuoting.append(label: text, to: &bytes)
        case .label(.leftText(let text)): return DOTQuoting.append(label: text, lines: .left, to: &bytes)
        case .label(.html(let markup)):
            bytes.append(UInt8(ascii: "<"))
            bytes.append(markup.source)
            return bytes.append(UInt8(ascii: ">"))
        default: break
        }
        bytes.append(UInt8(ascii: "\""))
        appendPlainValue(to: &bytes)
        bytes.append(UInt8(ascii: "\""))
    }

    private func append(_ styles: Style, to bytes: inout TextBytes) {
        var rest = styles
        while let next = rest.first {
            if rest != styles { bytes.append(UInt8(ascii: ",")) }
            bytes.append(next.name)
            rest.remove(next.style)
        }
    }

    private func appendPlainValue(to bytes: inout TextBytes) {
        func pair(_ x: Double, _ y: Double, _ range: ClosedRange<Double>) {
            bytes.append(x, in: range)
            bytes.append(UInt8(ascii: ","))
            bytes.append(y, in: range)
        }
        switch self {
        case .label: break
        case .shape(let shape): bytes.append(shape.rawValue)
        case .style(let styles): append(styles, to: &bytes)
        case .color(let color), .fillColor(let color), .fontColor(let color), .backgroundColor(let color):
            bytes.append(color)
        case .fontName(let font): bytes.append(font.rawValue)
        case .fontSize(let size): bytes.append(size, in: 1...200)
        case .penWidth(let width): bytes.append(width, in: 0...20)
        case .peripheries(let count): bytes.append(number: min(max(count, 0), 4))
        case .width(let inches), .height(let inches): bytes.append(inches, in: 0...1_000)
        case .isFixedSize(let isSo), .constraint(let isSo): bytes.append(isSo ? "true" as StaticString : "false")
        case .margin(let x, let y): pair(x, y, 0...100)
        case .pad(let inches): bytes.append(inches, in: 0...100)
        case .position(let x, let y): pair(x, y, -1_000_000...1_000_000)
        case .box(let left, let bottom, let right, let top):
            pair(left, bottom, -1_000_000...1_000_000)
            bytes.append(UInt8(ascii: ","))
            pair(right, top, -1_000_000...1_000_000)
        case .spline(let points): bytes.append(points.filter { "0123456789-+.,; es".contains($0) })
        case .direction(let direction): bytes.append(direction.rawValue)
        case .arrowHead(let arrow), .arrowTail(let arrow): bytes.append(arrow.rawValue)
        case .arrowSize(let size): bytes.append(size, in: 0...10)
        case .weight(let weight): bytes.append(number: min(max(weight, 0), 1_000))
        case .length(let inches): bytes.append(inches, in: 0.1...100)
        case .minimumLength(let ranks): bytes.append(number: min(max(ranks, 0), 100))
        case .rankDirection(let direction): bytes.append(direction.rawValue)
        case .rankSeparation(let inches), .nodeSeparation(let inches): bytes.append(inches, in: 0...20)
        case .splines(let splines): bytes.append(splines.rawValue)
        case .overlap(let overlap): bytes.append(overlap.rawValue)
        case .overlapScaling(let scale): bytes.append(scale, in: -100...100)
        case .outputOrder(let order): bytes.append(order.rawValue)
        case .dotsPerInch(let dots): bytes.append(dots, in: 1...1_200)
        case .inputScale(let scale): bytes.append(scale, in: 1...1_000)
        case .separation(let points):
            bytes.append(UInt8(ascii: "+"))
            bytes.append(points, in: 0...500)
        case .repulsion(let force): bytes.append(force, in: 0...10)
        case .springConstant(let inches): bytes.append(inches, in: 0.01...100)
        case .start(let seed): bytes.append(number: min(max(seed, 0), 1 << 30))
        case .charset: bytes.append("UTF-8" as StaticString)
        }
    }
}

extension DOTAttribute.Style {
    /// The first of the styles by name; nil where there is none.
    fileprivate var first: (style: DOTAttribute.Style, name: StaticString)? {
        if contains(.bold) { return (.bold, "bold") }
        if contains(.dashed) { return (.dashed, "dashed") }
        if contains(.dotted) { return (.dotted, "dotted") }
        if contains(.filled) { return (.filled, "filled") }
        if contains(.invisible) { return (.invisible, "invis") }
        if contains(.rounded) { return (.rounded, "rounded") }
        return contains(.solid) ? (.solid, "solid") : nil
    }
}

/// Numbers as DOT and SVG write them: a point, at most three decimals, no exponent, whatever the locale.
package enum DOTNumber {
    /// The number as text, held within a range; what is no number becomes the range's lower bound.
    package static func text(_ value: Double, in range: ClosedRange<Double> = -1_000_000...1_000_000) -> String {
        var bytes = TextBytes(capacity: 16)
        bytes.append(value, in: range)
        return bytes.text
    }
}
