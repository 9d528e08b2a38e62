import ArgumentParser
import Foundation
import LiaisonDrawing

/// `liaison lay-out`: the child process that lays a large diagram out; not for people.
struct LayoutCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lay-out", abstract: "Lay out DOT from standard input.", shouldDisplay: false)

    @Argument var engine: String
    @Argument var megabytes: Int

    func run() throws {
        let dot = [UInt8](FileHandle.standardInput.readDataToEndOfFile())
        let answer = LayoutProcess.serve(dot: dot, engine: engine, megabytes: megabytes)
        for message in answer.messages { Messages.say(message) }
        guard let places = answer.places else { throw Failure.drawing("the layout failed") }
        StandardOutput.write(places)
    }
}
