package fr.lignealigne.export.working;

import static fr.lignealigne.export.DocumentWords.say;

import fr.lignealigne.export.DocumentWords;
import fr.lignealigne.remark.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a document says of a deposited remark, in sentences; what there is nothing of is empty. */
record Sayings(DepositedRemark remark) {

    String place() {
        return remark.place().name(DocumentWords.FRENCH);
    }

    /** « Le Nid », or « Position commune de 3 associations : A, B, C ». */
    String who() {
        String names = String.join(", ", remark.organisations());
        return remark.joint() ? say("remark.joint", remark.organisations().size(), names) : names;
    }

    String kind() {
        return Stream.of(
                        remark.kind() == null ? "" : say("remark.kind." + remark.kind()),
                        remark.priority() ? say("working.priority") : "",
                        remark.lever() ? say("working.lever") : "")
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    String tags() {
        return Stream.concat(
                        remark.themes().stream().map(theme -> say("theme." + theme)),
                        remark.forms().stream().map(form -> say("exploitation." + form)))
                .collect(Collectors.joining(", "));
    }

    String quote() {
        return remark.place().target() == Target.PASSAGE
                        && !remark.place().quote().isBlank()
                ? say("receipt.quote", remark.place().quote())
                : "";
    }

    String wording() {
        return remark.wording().isBlank() ? "" : say("working.wording", remark.wording());
    }

    String evidence() {
        String line = remark.evidence().inOneLine();
        return line.isEmpty() ? "" : say("working.evidence", line);
    }

    List<String> dissents() {
        return remark.dissents().stream()
                .map(dissent -> say("remark.joint.dissent", dissent.name(), dissent.words()))
                .toList();
    }

    List<String> advice() {
        return remark.advice().stream()
                .map(given ->
                        say("working.adviceOf", given.name(), say("decision.outcome." + given.outcome()), given.text()))
                .toList();
    }

    /** The first codes of the remarks that have the same answer, and how many more there are. */
    static String shared(DepositedRemark.TakenDecision taken) {
        String first = String.join(", ", taken.sharedWith());
        int more = taken.others() - taken.sharedWith().size();
        return more == 0 ? first : say("working.sharedMore", first, more);
    }

    String decision() {
        DepositedRemark.TakenDecision taken = remark.decision();
        if (taken == null) {
            return "";
        }
        List<String> parts = new ArrayList<>();
        parts.add(say(
                remark.isReleased() ? "working.answered" : "working.decided",
                say("decision.outcome." + taken.outcome())));
        if (!taken.reason().isBlank()) {
            parts.add(taken.reason());
        }
        if (!taken.sharedWith().isEmpty()) {
            parts.add(say("working.sharedWith", shared(taken)));
        }
        return String.join("\n", parts);
    }
}
