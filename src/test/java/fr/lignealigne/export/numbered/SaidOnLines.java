package fr.lignealigne.export.numbered;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.plan.PlanText;
import fr.lignealigne.plan.Quotation;
import fr.lignealigne.remark.Evidence;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.RemarkKind;
import fr.lignealigne.remark.RemarkState;
import fr.lignealigne.remark.Signatories;
import fr.lignealigne.remark.Target;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/** Remarks on lines of a text that no portal keeps. */
record SaidOnLines(List<PrintedRemark> remarks) {

    private static final Instant WHEN = Instant.parse("2026-11-25T10:00:00Z");

    /** One on every so many lines, proposing other words. */
    static SaidOnLines every(int lines, PlanText text) {
        return new SaidOnLines(IntStream.rangeClosed(1, text.lines().size())
                .filter(line -> line % lines == 0)
                .mapToObj(line ->
                        remark(text, line, RemarkState.DEPOSITED, "Le délai est trop court.", "Tout autre chose."))
                .toList());
    }

    static PrintedRemark remark(PlanText text, int line, RemarkState state, String body, String wording) {
        Quotation quote = text.quote(text.lines(line, line));
        boolean deposited = !state.isWritable();
        return new PrintedRemark(
                new RemarkDetails(
                        new RemarkId(UUID.randomUUID()),
                        text.version(),
                        deposited ? "R-%06d".formatted(line) : null,
                        new OrganisationId(UUID.randomUUID()),
                        "Foyer d’essai",
                        RemarkKind.PROPOSAL,
                        state,
                        new RemarkDetails.Place(Target.PASSAGE, line, line, quote.quote(), quote.passage(), null, null),
                        body,
                        wording,
                        Evidence.NONE,
                        Set.of(),
                        Set.of(),
                        false,
                        false,
                        true,
                        !deposited,
                        WHEN,
                        deposited ? WHEN : null,
                        null,
                        "",
                        null,
                        "",
                        null,
                        List.of(),
                        Signatories.NONE,
                        1),
                line,
                null,
                "");
    }

    List<PrintedRemark> between(int first, int last) {
        return remarks.stream()
                .filter(remark -> first <= remark.firstLine() && remark.firstLine() <= last)
                .toList();
    }
}
