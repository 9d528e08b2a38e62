package import LiaisonCalendar
package import LiaisonLanguages

/// The words of legend, labels and caption in one language.
package struct DiagramWords: Sendable {
    /// The language.
    package let language: Language

    /// The words of a language.
    package init(_ language: Language) { self.language = language }

    func choose(_ english: String, _ french: String) -> String {
        language == .french ? french : english
    }

    /// What a sign of a node stands for.
    package func name(of kind: DiagramNode.Kind) -> String {
        switch kind {
        case .person: choose("person", "personne")
        case .organization: choose("organization", "organisation")
        case .initiative: choose("initiative", "initiative")
        case .place: choose("place", "lieu")
        case .meeting: choose("meeting", "rencontre")
        case .statement: choose("statement", "déclaration")
        case .date: choose("date", "date")
        }
    }

    /// What a colour of change stands for.
    package func name(of change: Change) -> String {
        switch change {
        case .added: choose("+ added", "+ ajouté")
        case .removed: choose("− removed", "− retiré")
        case .kept: choose("in both", "dans les deux")
        }
    }

    /// What a line stands for, in the legend.
    package func meaning(of link: LinkKind) -> String {
        switch link {
        case .met: choose("met", "se sont rencontrés")
        case .planned: choose("meeting planned or proposed", "rencontre prévue ou proposée")
        case .cancelled: choose("meeting cancelled", "rencontre annulée")
        case .saidAbout: choose("spoke about", "a parlé de")
        case .saidTo: choose("spoke to", "s’est adressé à")
        case .affiliation: choose("holds office at", "exerce une fonction à")
        case .said: choose("made the statement", "a fait la déclaration")
        case .heldAt: choose("took place in", "a eu lieu à")
        case .follows: choose("then", "puis")
        }
    }

    /// What a line stands for, on the line itself.
    package func label(of link: LinkKind) -> String {
        switch link {
        case .met: choose("met", "rencontre")
        case .planned: choose("planned", "prévue")
        case .cancelled: choose("cancelled", "annulée")
        case .saidAbout: choose("about", "au sujet de")
        case .saidTo: choose("to", "à")
        case .affiliation: choose("office", "fonction")
        case .said: choose("said", "a dit")
        case .heldAt: choose("in", "à")
        case .follows: ""
        }
    }

    /// The name of a kind of meeting.
    package func name(of kind: MeetingKind) -> String {
        switch kind {
        case .talks: choose("Talks", "Entretien")
        case .call: choose("Call", "Appel")
        case .visit: choose("Visit", "Visite")
        case .summit: choose("Summit", "Sommet")
        case .session: choose("Session", "Session")
        case .conference: choose("Conference", "Conférence")
        case .other: choose("Meeting", "Rencontre")
        }
    }

    /// The name of a state of a meeting, in agreement with the name of its kind.
    package func name(of status: MeetingStatus, _ kind: MeetingKind = .other) -> String {
        let isMasculine = [.talks, .call, .summit].contains(kind)
        return switch status {
        case .held: choose("held", isMasculine ? "tenu" : "tenue")
        case .planned: choose("planned", isMasculine ? "prévu" : "prévue")
        case .proposed: choose("proposed", isMasculine ? "proposé" : "proposée")
        case .cancelled: choose("cancelled", isMasculine ? "annulé" : "annulée")
        }
    }

    /// The centre of a view.
    package func around(_ names: String, depth: Int) -> String {
        depth == 1
            ? choose("around \(names), one link away", "autour de \(names), à un lien")
            : choose("around \(names), up to \(depth) links away", "autour de \(names), jusqu’à \(depth) liens")
    }

    /// The filter on a period.
    package func period(since: PartialDate?, until: PartialDate?) -> String? {
        switch (since, until) {
        case (nil, nil): nil
        case (let since?, nil): choose("since \(since)", "depuis \(since)")
        case (nil, let until?): choose("until \(until)", "jusqu’à \(until)")
        case (let since?, let until?): choose("from \(since) to \(until)", "de \(since) à \(until)")
        }
    }

    /// The filter on kinds of link or entity.
    package func only(_ names: [String]) -> String {
        choose("only: ", "seulement : ") + names.joined(separator: ", ")
    }

    /// What a frame around nodes stands for, in the legend.
    package var community: String {
        choose(
            "closely linked, with its main member and size", "étroitement liés, avec le membre principal et la taille")
    }

    /// The headline of the network view.
    package var networkTitle: String {
        choose("Who met whom, who spoke of whom", "Qui a rencontré qui, qui a parlé de qui")
    }

    /// The headline of the events view.
    package var eventsTitle: String { choose("Meetings and statements", "Rencontres et déclarations") }

    /// The headline of the view around somebody.
    package func egoTitle(_ names: String) -> String {
        choose("Around \(names)", "Autour de \(names)")
    }

    /// The headline of the view of chains.
    package func pathTitle(_ from: String, _ to: String) -> String {
        choose("From \(from) to \(to)", "De \(from) à \(to)")
    }

    /// The headline of the timeline.
    package var timelineTitle: String { choose("What happened when", "Ce qui s’est passé, jour par jour") }

    /// The headline of the view of changes.
    package var diffTitle: String { choose("What changed", "Ce qui a changé") }

    /// How the timeline is read.
    package var timelineNote: String {
        choose(
            "A row for each date, a column for each main actor; a line leads from what was done or said to the others",
            "Une ligne par date, une colonne par acteur principal ; un trait mène de l’événement aux autres")
    }

    /// What a later period is compared with.
    package func against(_ date: PartialDate) -> String {
        choose("compared with what came before \(date)", "comparé à ce qui précède \(date)")
    }

    /// What is said where nothing is left to draw.
    package var nothing: String { choose("Nothing to show with these filters", "Rien à montrer avec ces filtres") }

    /// How names and lines tell how much is behind them.
    package func weights(hasNumbers: Bool) -> String {
        choose("Larger names have more links", "Les noms plus grands ont plus de liens")
            + (hasNumbers
                ? choose(
                    "; a number on a line, and its width, tell how many documents prove it",
                    " ; le nombre sur un trait, et sa largeur, disent combien de documents le prouvent")
                : choose(
                    "; wider lines are proved by more documents", " ; les traits plus larges ont plus de documents"))
    }

    /// How the view of events is read.
    package var eventsNote: String {
        choose(
            "A solid line leads to a meeting, a dashed one from a speaker to what was said and on to whom it is about; "
                + "larger names have more of them",
            "Un trait plein mène à une rencontre, un trait interrompu du locuteur à ses paroles, puis à ce dont il parle"
                + " ; les noms plus grands en ont davantage")
    }

    /// The corpus' fingerprint.
    package func corpus(_ hash: String) -> String { choose("corpus ", "corpus ") + hash }
}
