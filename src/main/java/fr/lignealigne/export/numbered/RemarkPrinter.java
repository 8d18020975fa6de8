package fr.lignealigne.export.numbered;

import static fr.lignealigne.export.DocumentWords.say;

import fr.lignealigne.export.DocumentWords;
import fr.lignealigne.plan.Passage;
import fr.lignealigne.plan.PlanText;
import fr.lignealigne.remark.CarriedRemark;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.remark.RemarkState;
import fr.lignealigne.remark.Target;
import fr.lignealigne.shared.WordDiff;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/** Prints remarks behind what they speak of, set in and with a rule at their side. */
final class RemarkPrinter {

    private static final float INSET = 16;
    private static final float RULE = 8;
    private static final float GAP = 5;

    /** Signs before times signs after; comparing takes about that many steps. */
    private static final long MOST_COMPARED = 4_000_000;

    private final PlanText text;
    private final Sheet sheet;
    private final Press press;
    private final Tags tags;
    private final Blocks blocks;
    private final DifferencePrinter differences;
    private final Blocks.Look head;
    private final Blocks.Look words;

    RemarkPrinter(PlanText text, Sheet sheet, Press press, Tags tags, Blocks blocks) {
        this.text = text;
        this.sheet = sheet;
        this.press = press;
        this.tags = tags;
        this.blocks = blocks;
        head = new Blocks.Look(Inks.Weight.SEMIBOLD, sheet.smaller(), sheet.smallerLeading(), Press.BLACK);
        words = new Blocks.Look(Inks.Weight.REGULAR, sheet.smaller(), sheet.smallerLeading(), Press.BLACK);
        differences = new DifferencePrinter(press, tags, blocks);
    }

    void print(PDStructureElement parent, List<PrintedRemark> remarks) throws IOException {
        for (PrintedRemark remark : remarks) {
            print(parent, remark);
        }
    }

    private void print(PDStructureElement parent, PrintedRemark printed) throws IOException {
        RemarkDetails remark = printed.remark();
        PDStructureElement block = tags.in(parent, Tags.REMARK);
        float x = sheet.text() + INSET;
        float width = sheet.end() - x;
        press.skip(GAP);
        press.need(3 * sheet.smallerLeading());
        SideRule rule = new SideRule(press, sheet.text() + RULE);
        block(rule, block, head(printed), x, width, head);
        block(rule, block, remark.signatories().said(DocumentWords.FRENCH), x, width, words);
        if (remark.state().isWritable()) {
            block(rule, block, say(audience(remark)), x, width, head);
        }
        CarriedRemark carried = printed.carried();
        if (carried != null) {
            block(rule, block, origin(printed, carried), x, width, words);
        }
        String quote =
                remark.place().target() == Target.PASSAGE ? remark.place().quote() : "";
        if (!remark.wording().isBlank() && !remark.wording().equals(quote)) {
            differences.print(block, difference(quote, remark.wording()), x, width, words, rule);
        } else if (carried != null || !isWholeLines(remark)) {
            block(rule, block, quote.isBlank() ? "" : say("receipt.quote", quote), x, width, words);
        }
        for (String paragraph : remark.body().split("\\R")) {
            block(rule, block, paragraph, x, width, words);
        }
        for (String dissent : remark.signatories().saidDissents(DocumentWords.FRENCH)) {
            block(rule, block, dissent, x, width, words);
        }
        block(rule, block, remark.evidence().inOneLine(), x, width, words);
        if (remark.state() == RemarkState.WITHDRAWN) {
            block(rule, block, say("remark.withdrawnBecause", remark.withdrawalNote()), x, width, words);
        }
        rule.end();
        press.skip(GAP);
    }

    private void block(SideRule rule, PDStructureElement parent, String said, float x, float width, Blocks.Look look)
            throws IOException {
        if (said.isBlank()) {
            return;
        }
        blocks.print(parent, StandardStructureTypes.P, said, x, width, look, rule::before);
    }

    /** Word by word; of two long texts, which would take long to compare, the one and then the other. */
    private static List<WordDiff.Segment> difference(String before, String after) {
        return (long) before.length() * after.length() <= MOST_COMPARED
                ? WordDiff.between(before, after)
                : List.of(
                        new WordDiff.Segment(WordDiff.Change.REMOVED, before + "\n"),
                        new WordDiff.Segment(WordDiff.Change.ADDED, after));
    }

    /** Whose eyes alone a draft is for; on paper it could come before others. */
    private static String audience(RemarkDetails remark) {
        if (remark.state() == RemarkState.DRAFT) {
            return "remark.audience.draft";
        }
        return remark.own() ? "remark.audience.shared" : "paper.shared";
    }

    /** « R-048213 · Rédaction · Association · l. 141-146 », and what readers of the screen are told of its state. */
    private static String head(PrintedRemark printed) {
        RemarkDetails remark = printed.remark();
        List<String> parts = new ArrayList<>();
        parts.add(remark.code() == null ? say("remark.state." + remark.state()) : remark.code());
        parts.add(say(remark.kind() == null ? "remark.kind.open" : "remark.kind." + remark.kind()));
        parts.add(remark.organisationName());
        parts.add(
                printed.carried() == null
                        ? remark.place().name(DocumentWords.FRENCH)
                        : printed.earlier() + ", " + remark.place().name(DocumentWords.FRENCH));
        if (remark.code() != null && (remark.own() || remark.state() != RemarkState.DEPOSITED)) {
            parts.add(say("remark.state." + remark.state()));
        }
        if (remark.priority()) {
            parts.add(withoutStar("remark.priority"));
        }
        if (remark.lever()) {
            parts.add(withoutStar("remark.lever"));
        }
        return String.join(" · ", parts);
    }

    private static String withoutStar(String key) {
        return say(key).replaceFirst("^\\P{L}+", "");
    }

    private static String origin(PrintedRemark printed, CarriedRemark carried) {
        String outcome = carried.toConfirm() ? say("carry.toConfirm") : say("carry.outcome." + carried.outcome());
        return say("carry.from") + " " + printed.earlier() + " · " + outcome;
    }

    /** What is said of whole lines stands right below them: there is no need to quote them. */
    private boolean isWholeLines(RemarkDetails remark) {
        Passage passage = remark.place().passage();
        if (remark.place().target() != Target.PASSAGE || passage == null) {
            return true;
        }
        Passage lines = text.lines(remark.place().firstLine(), remark.place().lastLine());
        return Objects.equals(passage, lines)
                || text.quote(lines)
                        .quote()
                        .strip()
                        .equals(remark.place().quote().strip());
    }
}
