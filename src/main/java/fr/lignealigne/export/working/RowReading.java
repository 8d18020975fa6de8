package fr.lignealigne.export.working;

import static fr.lignealigne.export.DocumentWords.say;

import fr.lignealigne.account.Viewer;
import fr.lignealigne.decision.AdviceDraft;
import fr.lignealigne.decision.DecisionAccess;
import fr.lignealigne.decision.DecisionDraft;
import fr.lignealigne.decision.Outcome;
import fr.lignealigne.export.DocumentWords;
import fr.lignealigne.export.working.DepositedRemark.GivenAdvice;
import fr.lignealigne.export.working.DepositedRemark.TakenDecision;
import fr.lignealigne.export.working.ReturnedAct.Part;
import fr.lignealigne.export.working.ReturnedAct.Standing;
import fr.lignealigne.export.working.ReturnedAct.Words;
import fr.lignealigne.plan.imports.ImportedTable;
import fr.lignealigne.shared.Invalid;
import fr.lignealigne.shared.Refusal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what was filled in on one row, beside what stands there today. */
final class RowReading {

    private final FilledIn.Row row;
    private final @Nullable DepositedRemark remark;
    private final Viewer viewer;
    private final boolean again;

    /**
     * @param remark null when there is none of this code
     * @param again whether the code stands on other rows too
     */
    RowReading(FilledIn.Row row, @Nullable DepositedRemark remark, Viewer viewer, boolean again) {
        this.row = row;
        this.remark = remark;
        this.viewer = viewer;
        this.again = again;
    }

    static boolean isTouched(FilledIn.Row row) {
        return Arrays.stream(Part.values()).anyMatch(part -> isTouched(row, part));
    }

    private static boolean isTouched(FilledIn.Row row, Part part) {
        if (!row.has(outcome(part)) || !row.has(text(part))) {
            return false;
        }
        Optional<Mark> mark = Mark.read(row.get(mark(part)));
        if (row.reckoned().contains(outcome(part)) || row.reckoned().contains(text(part))) {
            return true;
        }
        String typed = row.get(outcome(part)).strip();
        String said = row.get(text(part));
        if (mark.isEmpty()) {
            return !typed.isEmpty() || !said.isBlank();
        }
        Optional<Outcome> meant = meant(typed);
        boolean unknown = !typed.isEmpty() && meant.isEmpty();
        return unknown || !mark.get().says(meant.orElse(null), said);
    }

    /** Nothing when it is as it went out, or already stands so. */
    Optional<ReturnedAct> of(Part part) {
        if (!isTouched(row, part)) {
            return Optional.empty();
        }
        String typed = row.get(outcome(part)).strip();
        String said = cleaned(row.get(text(part)));
        Words wanted = meant(typed).map(outcome -> new Words(outcome, said)).orElse(null);
        Words now = now(part);
        if (now != null && wanted != null && isSame(now, wanted)) {
            return Optional.empty();
        }
        return Optional.of(new ReturnedAct(
                row.number(),
                row.get(Column.CODE).strip(),
                remark == null ? "" : remark.place().name(DocumentWords.FRENCH),
                part,
                now,
                typed,
                wanted,
                refusal(part, typed, said, wanted),
                standing(part)));
    }

    private static boolean isSame(Words now, Words wanted) {
        return now.outcome() == wanted.outcome() && Mark.plain(now.text()).equals(Mark.plain(wanted.text()));
    }

    private @Nullable Refusal refusal(Part part, String typed, String said, @Nullable Words wanted) {
        if (remark == null) {
            return new Invalid("working.back.unknown");
        }
        if (again) {
            return new Invalid("working.back.again");
        }
        if (part == Part.ADVICE ? !DecisionAccess.mayAdvise(viewer) : !DecisionAccess.mayDecide(viewer)) {
            return new Invalid("working.back.notYours." + part);
        }
        if (row.reckoned().contains(outcome(part)) || row.reckoned().contains(text(part))) {
            return new Invalid("working.back.formula");
        }
        Mark mark = Mark.read(row.get(mark(part))).orElse(null);
        if (mark == null) {
            return new Invalid("working.back.noMark");
        }
        if (!mark.isOf(remark.code())) {
            return new Invalid("working.back.otherRow");
        }
        if (remark.isReleased()) {
            return new Invalid("working.back.released");
        }
        String today = part == Part.ADVICE ? Mark.ofAdvice(remark, TakingBack.body(viewer)) : Mark.ofDecision(remark);
        if (!Mark.read(today).filter(mark::equals).isPresent()) {
            return new Invalid("working.back.stale");
        }
        return wanted == null ? unmeant(typed, said) : missing(part, wanted);
    }

    private static Refusal unmeant(String typed, String said) {
        if (!typed.isEmpty()) {
            return new Invalid("working.back.noOutcome", typed.substring(0, Math.min(typed.length(), 60)), choices());
        }
        return said.isEmpty() ? new Invalid("working.back.emptied") : new Invalid("working.back.textAlone", choices());
    }

    private static @Nullable Refusal missing(Part part, Words wanted) {
        try {
            if (part == Part.ADVICE) {
                new AdviceDraft(wanted.outcome(), wanted.text()).check();
            } else {
                new DecisionDraft(wanted.outcome(), wanted.text()).check();
            }
            return null;
        } catch (Refusal refused) {
            return refused;
        }
    }

    private @Nullable Words now(Part part) {
        if (remark == null) {
            return null;
        }
        if (part == Part.ADVICE) {
            return remark.shownTo(TakingBack.body(viewer))
                    .map(given -> new Words(given.outcome(), given.text()))
                    .orElse(null);
        }
        TakenDecision taken = remark.decision();
        return taken == null ? null : new Words(taken.outcome(), taken.reason());
    }

    private @Nullable Standing standing(Part part) {
        if (remark == null) {
            return null;
        }
        if (part == Part.ADVICE) {
            Long revision = remark.advice().stream()
                    .filter(given -> given.adviser().equals(TakingBack.body(viewer)))
                    .findFirst()
                    .map(GivenAdvice::revision)
                    .orElse(null);
            return new Standing(remark.id(), revision, null, 0);
        }
        TakenDecision taken = remark.decision();
        return taken == null
                ? new Standing(remark.id(), null, null, 0)
                : new Standing(remark.id(), taken.revision(), taken.id(), taken.others());
    }

    /** In the words of the screen, French or English, or of the code; however accents and capitals are typed. */
    private static Optional<Outcome> meant(String typed) {
        String plain = ImportedTable.plain(typed);
        return Arrays.stream(Outcome.values())
                .filter(outcome -> plain.equals(ImportedTable.plain(outcome.name()))
                        || plain.equals(ImportedTable.plain(say("decision.outcome." + outcome)))
                        || plain.equals(ImportedTable.plain(
                                fr.lignealigne.shared.Words.say(Locale.ENGLISH, "decision.outcome." + outcome))))
                .findFirst();
    }

    private static String choices() {
        return String.join(
                ", ",
                Arrays.stream(Outcome.values())
                        .map(outcome -> say("decision.outcome." + outcome))
                        .toList());
    }

    private static String cleaned(String words) {
        return words.replace("\r\n", "\n").replace('\r', '\n').strip();
    }

    static Column outcome(Part part) {
        return part == Part.ADVICE ? Column.ADVICE : Column.DECISION;
    }

    static Column text(Part part) {
        return part == Part.ADVICE ? Column.ADVICE_TEXT : Column.REASON;
    }

    private static Column mark(Part part) {
        return part == Part.ADVICE ? Column.ADVICE_MARK : Column.DECISION_MARK;
    }
}
