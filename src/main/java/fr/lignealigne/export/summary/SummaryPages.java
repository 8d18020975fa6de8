package fr.lignealigne.export.summary;

import static fr.lignealigne.export.DocumentWords.FRENCH;
import static fr.lignealigne.export.DocumentWords.say;

import fr.lignealigne.decision.summary.PublicSummary;
import fr.lignealigne.decision.summary.Share;
import fr.lignealigne.decision.summary.SummaryFigures;
import fr.lignealigne.export.Block;
import fr.lignealigne.shared.FrenchDates;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The public summary as both formats say it: the words of the administration, then the figures. */
final class SummaryPages {

    private SummaryPages() {}

    static String title(PublicSummary summary) {
        return say("summary.paper.title", summary.version().planTitle());
    }

    /** Said on every page: what is not published says so. */
    static String foot(PublicSummary summary) {
        String state = summary.publishedAt() == null
                ? say("summary.paper.draft")
                : say("summary.paper.published", FrenchDates.fullMoment(summary.publishedAt(), FRENCH));
        return summary.version().label() + " · " + state;
    }

    static List<Block> of(PublicSummary summary) {
        List<Block> blocks = new ArrayList<>();
        if (!summary.isPublished()) {
            blocks.add(new Block.Notice(say("summary.paper.notice")));
        }
        List<Block.Fact> facts = new ArrayList<>();
        facts.add(new Block.Fact(say("summary.paper.text"), summary.version().label()));
        facts.add(new Block.Fact(say("summary.paper.on"), FrenchDates.fullMoment(summary.releasedAt(), FRENCH)));
        summary.figures().ifPresent(figures -> {
            facts.add(new Block.Fact(say("summary.remarks"), String.valueOf(figures.remarks())));
            facts.add(new Block.Fact(say("summary.paper.organisations"), String.valueOf(figures.organisations())));
        });
        blocks.add(new Block.Facts(facts));
        summary.words()
                .lines()
                .filter(line -> !line.isBlank())
                .map(Block.Body::new)
                .forEach(blocks::add);
        summary.figures().ifPresent(figures -> add(blocks, summary, figures));
        return blocks;
    }

    private static void add(List<Block> blocks, PublicSummary summary, SummaryFigures figures) {
        blocks.add(new Block.Heading(2, say("summary.byOutcome")));
        blocks.add(shares(figures.byOutcome(), one -> say("decision.outcome." + one), "summary.outcome.rest"));
        blocks.add(new Block.Heading(2, say("summary.byMeasure")));
        blocks.add(shares(
                figures.byMeasure(),
                one -> summary.text().measure(one).orElseThrow().title(),
                "summary.measure.rest"));
        blocks.add(new Block.Quiet(say("summary.method", SummaryFigures.FEWEST_REMARKS)));
    }

    private static <T> Block shares(List<Share<T>> shares, Function<T, String> name, String rest) {
        return new Block.Facts(shares.stream()
                .map(share -> new Block.Fact(
                        share.part().map(name).orElseGet(() -> say(rest)), String.valueOf(share.remarks())))
                .toList());
    }
}
