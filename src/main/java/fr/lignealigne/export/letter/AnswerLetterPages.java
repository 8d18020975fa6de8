package fr.lignealigne.export.letter;

import static fr.lignealigne.export.DocumentWords.FRENCH;
import static fr.lignealigne.export.DocumentWords.say;

import fr.lignealigne.decision.AnswerDetails;
import fr.lignealigne.decision.AnswerLetter;
import fr.lignealigne.decision.Outcome;
import fr.lignealigne.decision.RejoinderDetails;
import fr.lignealigne.decision.trace.TraceDetails;
import fr.lignealigne.export.Block;
import fr.lignealigne.plan.PlaceNames;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.remark.Target;
import fr.lignealigne.shared.FrenchDates;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The letter as both formats say it: to whom, what was decided on the whole, then remark by remark in the order of the text. */
final class AnswerLetterPages {

    private static final int LONGEST_QUOTE = 600;

    private AnswerLetterPages() {}

    static String title(AnswerLetter letter) {
        return say("letter.title", letter.version().label());
    }

    /** Said on every page, so that a loose one still says whose it is. */
    static String foot(AnswerLetter letter) {
        return say("letter.foot", letter.addressee(), letter.version().label(), day(letter));
    }

    private static String day(AnswerLetter letter) {
        return FrenchDates.fullMoment(letter.releasedAt(), FRENCH);
    }

    static List<Block> of(FollowedLetter followed) {
        AnswerLetter letter = followed.letter();
        List<Block> blocks = new ArrayList<>();
        List<Block.Fact> facts = new ArrayList<>();
        facts.add(new Block.Fact(say("letter.to"), letter.addressee()));
        if (!letter.sender().isEmpty()) {
            facts.add(new Block.Fact(say("letter.from"), letter.sender()));
        }
        facts.add(new Block.Fact(say("letter.on"), say("letter.moment", day(letter))));
        facts.add(new Block.Fact(
                say("letter.about"),
                say(
                        "letter.version",
                        letter.version().planTitle(),
                        letter.version().label())));
        blocks.add(new Block.Facts(facts));
        blocks.add(new Block.Body(say("letter.opening", letter.answers().size())));
        counts(letter).forEach(line -> blocks.add(new Block.Bullet(line)));
        blocks.add(new Block.Body(
                letter.lastDay() == null
                        ? say("letter.noRejoinder")
                        : say("letter.rejoinder", FrenchDates.date(letter.lastDay(), FRENCH))));
        blocks.add(new Block.Heading(2, say("letter.answers")));
        letter.answers().forEach(answered -> add(blocks, followed, answered));
        return blocks;
    }

    private static List<String> counts(AnswerLetter letter) {
        Map<Outcome, Long> counts = letter.answers().stream()
                .collect(Collectors.groupingBy(
                        one -> one.answer().outcome(), () -> new EnumMap<>(Outcome.class), Collectors.counting()));
        return counts.entrySet().stream()
                .map(each -> say("letter.count", say("decision.outcome." + each.getKey()), each.getValue()))
                .toList();
    }

    private static void add(List<Block> blocks, FollowedLetter followed, AnswerLetter.Answered answered) {
        RemarkDetails remark = answered.remark();
        AnswerDetails answer = answered.answer();
        blocks.add(new Block.Heading(
                3,
                followed.letter().version().label() + ", " + remark.place().name(FRENCH) + " · "
                        + say("decision.outcome." + answer.outcome())));
        blocks.add(new Block.Quiet(String.valueOf(remark.code())));
        said(blocks, remark.signatories().said(FRENCH));
        remark.signatories().saidDissents(FRENCH).forEach(dissent -> said(blocks, dissent));
        if (remark.place().target() == Target.PASSAGE) {
            blocks.add(
                    new Block.Said(say("letter.quote"), shorten(remark.place().quote())));
        }
        if (!remark.body().isBlank()) {
            blocks.add(new Block.Said(say("letter.said"), remark.body()));
        }
        if (!remark.wording().isBlank()
                && !remark.wording().equals(remark.place().quote())) {
            blocks.add(new Block.Said(say("letter.wording"), remark.wording()));
        }
        String reason = answer.reason().isBlank() ? say("letter.noReason") : answer.reason();
        blocks.add(new Block.Said(say("letter.answer", say("decision.outcome." + answer.outcome())), reason));
        followed.of(remark.id()).forEach(text -> blocks.add(inText(text)));
        if (answered.rejoinder() != null) {
            blocks.add(rejoinder(answered.rejoinder()));
        }
    }

    /** The words that changed because of the remark, or why none did. */
    private static Block inText(FollowedLetter.InText text) {
        String version = text.version().label();
        TraceDetails said = text.said();
        if (!said.carriedOut()) {
            return new Block.Said(say("letter.text.not", version), said.reason());
        }
        if (said.passage() == null) {
            return new Block.Said(say("letter.text.gone", version), shorten(said.before()));
        }
        String lines = PlaceNames.lines(said.firstLine(), said.lastLine(), FRENCH);
        return new Block.Said(say("letter.text", version, lines), shorten(said.after()));
    }

    private static void said(List<Block> blocks, String words) {
        if (!words.isEmpty()) {
            blocks.add(new Block.Quiet(words));
        }
    }

    private static Block rejoinder(RejoinderDetails rejoinder) {
        String label = say("letter.rejoined." + rejoinder.kind(), FrenchDates.fullMoment(rejoinder.saidAt(), FRENCH));
        return new Block.Said(label, rejoinder.words());
    }

    private static String shorten(String quote) {
        int cut = quote.length() <= LONGEST_QUOTE ? -1 : quote.lastIndexOf(' ', LONGEST_QUOTE);
        return cut < 0 ? quote : quote.substring(0, cut) + " …";
    }
}
