package fr.lignealigne.remark;

import fr.lignealigne.plan.VersionSummary;
import fr.lignealigne.shared.Clocks;
import fr.lignealigne.shared.FrenchDates;
import fr.lignealigne.shared.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** One thing that the head of a receipt states, the same on screen and on paper. */
public record ReceiptFact(String label, String value) {

    /** Facts that are said in more than one way. */
    private static final List<String> LABELS = List.of("audience", "depositedBy");

    /** Who received what from whom, on which text, when, and who may read it. */
    public static List<ReceiptFact> of(ReceiptDetails receipt, VersionSummary version, Locale language) {
        String published = version.publishedAt() == null
                ? ""
                : FrenchDates.date(version.publishedAt().atZone(Clocks.PARIS).toLocalDate(), language);
        List<ReceiptFact> facts = new ArrayList<>(List.of(
                fact(language, "receivedBy", receivedBy(receipt, language)),
                depositedBy(receipt, language),
                fact(language, "text", version.planTitle(), version.label(), published),
                fact(language, "moment", FrenchDates.fullMoment(receipt.depositedAt(), language)),
                fact(language, "content", receipt.remarks().size()),
                fact(language, receipt.openToCollective() ? "audience.open" : "audience.state")));
        if (!receipt.signedUnder().isEmpty()) {
            facts.add(fact(language, "signedUnderMandate", signedUnder(receipt, language)));
        }
        return List.copyOf(facts);
    }

    /** « A, sur mandat du 3 décembre 2026 ; B, sur mandat du 4 décembre 2026 ». */
    private static String signedUnder(ReceiptDetails receipt, Locale language) {
        return receipt.signedUnder().stream()
                .map(one -> Words.say(
                        language,
                        "receipt.said.underMandate",
                        one.organisationName(),
                        FrenchDates.date(LocalDate.ofInstant(one.mandateGivenAt(), Clocks.PARIS), language)))
                .collect(Collectors.joining(" ; "));
    }

    private static String receivedBy(ReceiptDetails receipt, Locale language) {
        return receipt.receivedBy().isEmpty() ? Words.say(language, "receipt.issuer") : receipt.receivedBy();
    }

    /** Under a mandate it was not its lead: the receipt says whose hand it was, and since when it might. */
    private static ReceiptFact depositedBy(ReceiptDetails receipt, Locale language) {
        return receipt.mandateGivenAt() == null
                ? fact(language, "depositedBy", receipt.organisationName(), receipt.depositedBy())
                : fact(
                        language,
                        "depositedByMandate",
                        receipt.organisationName(),
                        FrenchDates.date(LocalDate.ofInstant(receipt.mandateGivenAt(), Clocks.PARIS), language));
    }

    private static ReceiptFact fact(Locale language, String name, Object... values) {
        String label = LABELS.stream().filter(name::startsWith).findFirst().orElse(name);
        return new ReceiptFact(
                Words.say(language, "receipt.fact." + label), Words.say(language, "receipt.said." + name, values));
    }
}
