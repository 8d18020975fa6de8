package fr.lignealigne.export.sitting;

import static fr.lignealigne.export.DocumentWords.FRENCH;
import static fr.lignealigne.export.DocumentWords.say;

import fr.lignealigne.decision.Outcome;
import fr.lignealigne.decision.sitting.PointDetails;
import fr.lignealigne.decision.sitting.PointState;
import fr.lignealigne.decision.sitting.SittingDetails;
import fr.lignealigne.decision.sitting.SittingState;
import fr.lignealigne.export.Block;
import fr.lignealigne.export.BlocksDocx;
import fr.lignealigne.export.BlocksPdf;
import fr.lignealigne.plan.Line;
import fr.lignealigne.plan.Measure;
import fr.lignealigne.plan.PlaceNames;
import fr.lignealigne.plan.PlanText;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.remark.Signatories;
import fr.lignealigne.shared.FrenchDates;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The minutes as both formats say them: who sat and when, then each point in the order of the agenda. */
final class SittingPages {

    private static final int LONGEST_QUOTE = 600;
    private static final int SECONDS = 60;

    private SittingPages() {}

    static byte[] pdf(SittingRecord read) {
        return BlocksPdf.of(title(), foot(read), blocks(read));
    }

    static byte[] docx(SittingRecord read) {
        return BlocksDocx.of(title(), List.of(foot(read)), blocks(read));
    }

    private static String title() {
        return say("sitting.paper.title");
    }

    /** Who took it away, and when, on every page. */
    private static String foot(SittingRecord read) {
        return say(
                "sitting.paper.foot",
                read.sitting().title(),
                read.version().label(),
                read.reader().function() + " (" + read.reader().organisationName() + ")",
                FrenchDates.fullMoment(read.at(), FRENCH));
    }

    private static List<Block> blocks(SittingRecord read) {
        SittingDetails sitting = read.sitting();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Notice(say("sitting.paper.confidential")));
        if (sitting.state() != SittingState.CLOSED) {
            blocks.add(new Block.Notice(say("sitting.paper.notClosed")));
        }
        blocks.add(new Block.Facts(facts(read)));
        blocks.add(new Block.Heading(2, say("sitting.paper.points")));
        sitting.points().forEach(point -> add(blocks, read, point));
        return blocks;
    }

    private static List<Block.Fact> facts(SittingRecord read) {
        SittingDetails sitting = read.sitting();
        List<Block.Fact> facts = new ArrayList<>();
        facts.add(new Block.Fact(say("sitting.paper.sitting"), sitting.title()));
        facts.add(new Block.Fact(
                say("sitting.paper.text"),
                say(
                        "sitting.paper.version",
                        read.version().planTitle(),
                        read.version().label())));
        addMoment(facts, "sitting.paper.opened", sitting.openedAt());
        addMoment(facts, "sitting.paper.closed", sitting.closedAt());
        facts.add(new Block.Fact(
                say("sitting.paper.attended"),
                sitting.attendees().stream()
                        .map(one -> say(
                                "sitting.paper.attendee",
                                one.function(),
                                one.organisationName(),
                                FrenchDates.fullMoment(one.since(), FRENCH)))
                        .collect(Collectors.joining("\n"))));
        facts.add(new Block.Fact(
                say("sitting.paper.summary"),
                say(
                        "sitting.paper.counts",
                        count(sitting, PointState.DECIDED),
                        count(sitting, PointState.DEFERRED),
                        count(sitting, PointState.OPEN))));
        return facts;
    }

    private static void addMoment(List<Block.Fact> facts, String key, @Nullable Instant at) {
        if (at != null) {
            facts.add(new Block.Fact(say(key), FrenchDates.fullMoment(at, FRENCH)));
        }
    }

    private static long count(SittingDetails sitting, PointState state) {
        return sitting.points().stream().filter(point -> point.state() == state).count();
    }

    private static void add(List<Block> blocks, SittingRecord read, PointDetails point) {
        Outcome outcome = point.outcome();
        String became = outcome == null ? say("sitting.point." + point.state()) : say("decision.outcome." + outcome);
        blocks.add(new Block.Heading(3, say("sitting.paper.point", point.ordinal(), place(read, point), became)));
        Instant settled = point.settledAt();
        if (settled != null) {
            blocks.add(new Block.Quiet(
                    say("sitting.paper.minutes", Math.round((double) point.seconds() / SECONDS), point.settledBy())));
        }
        said(blocks, "sitting.paper.quote", quote(read.text(), point));
        said(blocks, "sitting.paper.remarks", speakers(read.remarks().getOrDefault(point.ordinal(), List.of())));
        said(blocks, "sitting.paper.reason", point.reason());
        said(blocks, "sitting.wording", point.wording());
        said(blocks, "sitting.note", point.note());
    }

    private static void said(List<Block> blocks, String label, String words) {
        if (!words.isBlank()) {
            blocks.add(new Block.Said(say(label), words));
        }
    }

    private static String place(SittingRecord read, PointDetails point) {
        if (point.firstLine() == 0) {
            return say("remark.place.plan");
        }
        String place = read.version().label() + ", " + PlaceNames.lines(point.firstLine(), point.lastLine(), FRENCH);
        return read.text()
                .measureAt(point.firstLine())
                .map(Measure::title)
                .map(measure -> place + " · " + measure)
                .orElse(place);
    }

    private static String quote(PlanText text, PointDetails point) {
        List<Line> lines = text.lines();
        if (point.firstLine() < 1 || point.lastLine() > lines.size()) {
            return "";
        }
        String words = lines.subList(point.firstLine() - 1, point.lastLine()).stream()
                .map(line -> text.words(line).strip())
                .collect(Collectors.joining(" "));
        int cut = words.length() <= LONGEST_QUOTE ? -1 : words.lastIndexOf(' ', LONGEST_QUOTE);
        return cut < 0 ? words : words.substring(0, cut) + " …";
    }

    /** « R-048213 (Hors la Rue), R-048214 (position commune de 3 organismes) ». */
    private static String speakers(List<RemarkDetails> remarks) {
        return remarks.stream()
                .map(remark -> remark.code() + " (" + speakers(remark) + ")")
                .collect(Collectors.joining(", "));
    }

    private static String speakers(RemarkDetails remark) {
        return remark.signatories().isJoint()
                ? remark.signatories().signed().stream()
                        .map(Signatories.Signatory::name)
                        .collect(Collectors.joining(", "))
                : remark.organisationName();
    }
}
