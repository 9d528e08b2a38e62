import ArgumentParser
import Foundation
import LiaisonDocuments
import LiaisonKnowledge
import LiaisonLinking
import LiaisonScoring
import LiaisonStore

/// How the program ends when it cannot do, or only partly did, what it was asked for.
enum Failure: Error {
    /// What was asked for is not there.
    case nothingFound(String)
    /// The command was used wrongly.
    case usage(String)
    /// Some inputs were left out; the message is told already.
    case skipped
    /// The picture could not be made.
    case drawing(String)

    var code: Int32 {
        switch self {
        case .nothingFound: 1
        case .usage: 2
        case .skipped: 3
        case .drawing: 5
        }
    }

    var message: String? {
        switch self {
        case .nothingFound(let message), .usage(let message), .drawing(let message): message
        case .skipped: nil
        }
    }

    /// Says what went wrong on standard error, or what was asked for on standard output, and exits.
    static func end(_ error: any Error) -> Never {
        StandardOutput.flush()
        switch error {
        case let failure as Failure:
            if let message = failure.message { Messages.say("liaison: " + message) }
            exit(failure.code)
        case let error as StoreError: leave(4, error.description)
        case let error as DocumentError: leave(2, error.description)
        case let error as KnowledgeError: leave(2, error.description)
        case let error as LinkingError: leave(2, error.description)
        case let error as AnnotationErrors: leave(2, error.description)
        case let error as ExitCode: exit(error.rawValue)
        default:
            let code = LiaisonCommand.exitCode(for: error)
            if code.isSuccess {
                StandardOutput.write(LiaisonCommand.fullMessage(for: error) + "\n")
                StandardOutput.flush()
                exit(0)
            }
            Messages.say(LiaisonCommand.fullMessage(for: error))
            exit(2)
        }
    }

    private static func leave(_ code: Int32, _ message: String) -> Never {
        Messages.say("liaison: " + message)
        exit(code)
    }
}
