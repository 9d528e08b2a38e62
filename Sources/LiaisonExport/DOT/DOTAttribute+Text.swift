extension DOTAttribute {
    /// The attribute's name in DOT.
    package var name: String {
        switch self {
        case .label: "label"
        case .shape: "shape"
        case .style: "style"
        case .color: "color"
        case .fillColor: "fillcolor"
        case .fontColor: "fontcolor"
        case .backgroundColor: "bgcolor"
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

    /// Appends the value as a token of DOT.
    package func appendValue(to bytes: inout [UInt8]) {
        switch self {
        case .label(.text(let text)): DOTQuoting.append(label: text, to: &bytes)
        case .label(.leftText(let text)): DOTQuoting.append(label: text, lines: .left, to: &bytes)
        case .label(.html(let markup)):
            bytes.append(UInt8(ascii: "<"))
            bytes.append(contentsOf: markup.source.utf8)
            bytes.append(UInt8(ascii: ">"))
        default: DOTQuoting.append(plain: plainValue, to: &bytes)
        }
    }

    private var plainValue: String {
        switch self {
        case .label: ""
        case .shape(let shape): shape.rawValue
        case .style(let styles): styles.map(\.rawValue).sorted().joined(separator: ",")
        case .color(let color), .fillColor(let color), .fontColor(let color), .backgroundColor(let color): color.hex
        case .fontName(let font): font.rawValue
        case .fontSize(let size): DOTNumber.text(size, in: 1...200)
        case .penWidth(let width): DOTNumber.text(width, in: 0...20)
        case .peripheries(let count): String(min(max(count, 0), 4))
        case .width(let inches), .height(let inches): DOTNumber.text(inches, in: 0...1_000)
        case .isFixedSize(let isFixed), .constraint(let isFixed): isFixed ? "true" : "false"
        case .margin(let x, let y): DOTNumber.text(x, in: 0...100) + "," + DOTNumber.text(y, in: 0...100)
        case .pad(let inches): DOTNumber.text(inches, in: 0...100)
        case .position(let x, let y): DOTNumber.text(x) + "," + DOTNumber.text(y)
        case .spline(let points): points.filter { "0123456789-+.,; es".contains($0) }
        case .direction(let direction): direction.rawValue
        case .arrowHead(let arrow), .arrowTail(let arrow): arrow.rawValue
        case .arrowSize(let size): DOTNumber.text(size, in: 0...10)
        case .weight(let weight): String(min(max(weight, 0), 1_000))
        case .length(let inches): DOTNumber.text(inches, in: 0.1...100)
        case .minimumLength(let ranks): String(min(max(ranks, 0), 100))
        case .rankDirection(let direction): direction.rawValue
        case .rankSeparation(let inches), .nodeSeparation(let inches): DOTNumber.text(inches, in: 0...20)
        case .splines(let splines): splines.rawValue
        case .overlap(let overlap): overlap.rawValue
        case .overlapScaling(let scale): DOTNumber.text(scale, in: -100...100)
        case .outputOrder(let order): order.rawValue
        case .dotsPerInch(let dots): DOTNumber.text(dots, in: 1...1_200)
        case .inputScale(let scale): DOTNumber.text(scale, in: 1...1_000)
        case .separation(let points): "+" + DOTNumber.text(points, in: 0...500)
        case .repulsion(let force): DOTNumber.text(force, in: 0...10)
        case .springConstant(let inches): DOTNumber.text(inches, in: 0.01...100)
        case .start(let seed): String(min(max(seed, 0), 1 << 30))
        case .charset: "UTF-8"
        }
    }
}

/// Numbers as DOT and SVG write them: a point, at most three decimals, no exponent, whatever the locale.
package enum DOTNumber {
    /// The number as text, held within a range; what is no number becomes the range's lower bound.
    package static func text(_ value: Double, in range: ClosedRange<Double> = -1_000_000...1_000_000) -> String {
        let held = value.isNaN ? range.lowerBound : min(max(value, range.lowerBound), range.upperBound)
        let thousandths = Int((held * 1_000).rounded())
        let whole = abs(thousandths) / 1_000
        let rest = abs(thousandths) % 1_000
        var text = (thousandths < 0 ? "-" : "") + String(whole)
        if rest > 0 {
            let digits = String(rest)
            text += "." + String(repeating: "0", count: 3 - digits.count) + digits
            while text.last == "0" { text.removeLast() }
        }
        return text
    }
}
