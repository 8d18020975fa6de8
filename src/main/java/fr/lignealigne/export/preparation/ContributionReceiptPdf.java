package fr.lignealigne.export.preparation;

import static fr.lignealigne.export.DocumentWords.FRENCH;
import static fr.lignealigne.export.DocumentWords.say;

import fr.lignealigne.bilateral.contribution.WrittenContributionDetails;
import fr.lignealigne.export.Block;
import fr.lignealigne.export.BlocksPdf;
import fr.lignealigne.shared.FrenchDates;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The receipt of a written contribution on paper: who handed over what and when, then word for word. */
final class ContributionReceiptPdf {

    private ContributionReceiptPdf() {}

    static byte[] of(WrittenContributionDetails contribution, Instant depositedAt) {
        String title = say("receipt.title", String.valueOf(contribution.number()));
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Quiet(say("receipt.issuer")));
        blocks.add(new Block.Facts(List.of(
                new Block.Fact(say("written.receipt.by"), contribution.associationName()),
                new Block.Fact(
                        say("written.receipt.at"),
                        say("receipt.said.moment", FrenchDates.fullMoment(depositedAt, FRENCH))),
                new Block.Fact(
                        say("written.receipt.instead"), contribution.lost().said(FRENCH)))));
        contribution.words().parts().forEach((part, words) -> {
            blocks.add(new Block.Heading(
                    2, part.theme().map(theme -> say("theme." + theme)).orElseGet(() -> say("written.general"))));
            blocks.add(new Block.Body(words));
        });
        return BlocksPdf.of(title, title, blocks);
    }
}
