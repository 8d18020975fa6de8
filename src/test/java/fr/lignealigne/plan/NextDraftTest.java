package fr.lignealigne.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.lignealigne.plan.drafting.Conflict;
import fr.lignealigne.plan.drafting.Drafted;
import fr.lignealigne.plan.drafting.Drafted.Reason;
import fr.lignealigne.plan.drafting.Drafted.Remaining;
import fr.lignealigne.plan.drafting.NextDraft;
import fr.lignealigne.plan.imports.ImportedItem;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NextDraftTest {

    private final PlanText text = SmallText.of(
            SmallText.item(ItemKind.MEASURE, 1, "Mesure 1. Protéger"),
            SmallText.item(ItemKind.PARAGRAPH, 0, "Le mineur est placé sans délai, le jour même."),
            SmallText.item(ItemKind.LIST_ITEM, 1, "un interprète"),
            SmallText.item(ItemKind.LIST_ITEM, 1, "une équipe"),
            SmallText.item(ItemKind.PARAGRAPH, 0, "Un bilan est fait."));

    private int count;

    @Test
    void withoutAnyWordingTheTextIsAsItWas() {
        assertThat(drafted().text().items())
                .containsExactlyElementsOf(
                        text.items().stream().map(ImportedItem::of).toList());
    }

    @Test
    void severalWordingsOfOneItemAreMergedInIt() {
        AcceptedWording delay = onLines(2, 2, "Le mineur est placé en un mois, le jour même.");
        AcceptedWording girl = onLines(2, 2, "La mineure est placée sans délai, le jour même.");
        assertThat(drafted(delay).text().items().get(1).text()).contains("en un mois, le jour");
        NextDraft both = NextDraft.of(text, List.of(delay, onWords("le jour même", "le jour de son repérage")));
        assertThat(both.conflicts()).isEmpty();
        assertThat(both.with("Plan", Map.of()).text().items().get(1).text())
                .isEqualTo("Le mineur est placé en un mois, le jour de son repérage.");
        assertThat(NextDraft.of(text, List.of(delay, girl)).conflicts()).hasSize(1);
    }

    @Test
    void aConflictLeavesTheTextUntilSomebodyChooses() {
        AcceptedWording month = onWords("sans délai", "en un mois");
        AcceptedWording week = onWords("sans délai", "en une semaine");
        NextDraft draft = NextDraft.of(text, List.of(month, week));
        Conflict conflict = draft.conflicts().getFirst();
        Drafted left = draft.with("Plan", Map.of());
        assertThat(left.text().items().get(1).text()).contains("placé sans délai,");
        assertThat(left.applied()).isEmpty();
        assertThat(left.remaining()).extracting(Remaining::wording).containsExactly(month, week);

        Drafted chosen =
                draft.with("Plan", Map.of(conflict, conflict.sides().getLast().words()));
        assertThat(chosen.text().items().get(1).text()).contains("placé en une semaine,");
        assertThat(chosen.applied()).containsExactly(week);
        assertThat(chosen.remaining()).containsExactly(new Remaining(month, Reason.CONFLICT, 1));
    }

    @Test
    void aWordingOfSeveralItemsGoesLineByLineOrByHand() {
        AcceptedWording lineByLine = onLines(3, 4, "un interprète assermenté\nune équipe formée\n");
        AcceptedWording inOne = onLines(3, 4, "un interprète et une équipe");
        Drafted drafted = drafted(lineByLine, inOne);
        assertThat(drafted.text().items())
                .extracting(ImportedItem::kind, ImportedItem::text)
                .contains(
                        tuple(ItemKind.LIST_ITEM, "un interprète assermenté"),
                        tuple(ItemKind.LIST_ITEM, "une équipe formée"));
        assertThat(drafted.applied()).containsExactly(lineByLine);
        assertThat(drafted.remaining()).containsExactly(new Remaining(inOne, Reason.SEVERAL_ITEMS, 2));
    }

    @Test
    void aLineBreakInAWordingBeginsAnotherItem() {
        Drafted drafted = drafted(
                onLines(2, 2, "Le mineur est placé sans délai, le jour même.\n\nIl est entendu."),
                onLines(4, 4, "une équipe\nun avocat"),
                new AcceptedWording(
                        new WordingOrigin.Proposed("R-9", "CCEM"), false, 5, 5, "", "Des moyens.", null, null));
        assertThat(drafted.text().items())
                .extracting(ImportedItem::text)
                .containsExactly(
                        "Mesure 1. Protéger",
                        "Le mineur est placé sans délai, le jour même.",
                        "Il est entendu.",
                        "un interprète",
                        "une équipe",
                        "un avocat",
                        "Un bilan est fait.");
        assertThat(drafted.text().items().get(5).kind()).isEqualTo(ItemKind.LIST_ITEM);
        assertThat(drafted.remaining())
                .extracting(Remaining::reason, Remaining::position)
                .containsExactly(tuple(Reason.NO_PASSAGE, 6));
    }

    @Test
    void theSpacesAroundReplacedWordsStay() {
        assertThat(drafted(onWords("sans délai, ", "vite,"))
                        .text()
                        .items()
                        .get(1)
                        .text())
                .isEqualTo("Le mineur est placé vite, le jour même.");
    }

    @Test
    void aDecidedWordingStandsForItsPassageAsAWhole() {
        AcceptedWording decided = decided(2, 2, "Le mineur est placé en un mois, le jour même.", false);
        assertThat(drafted(decided).text().items().get(1).text()).contains("en un mois, le jour même.");

        AcceptedWording far = onWords("Le mineur", "La mineure");
        assertThat(NextDraft.of(text, List.of(decided, far)).conflicts()).hasSize(1);
        AcceptedWording otherwise = decided(2, 2, "Le mineur est placé sans délai, la nuit même.", false);
        NextDraft both = NextDraft.of(text, List.of(decided, otherwise));
        assertThat(both.conflicts())
                .singleElement()
                .satisfies(conflict -> assertThat(conflict.sides())
                        .extracting(Conflict.Side::words)
                        .containsExactly(decided.wording(), otherwise.wording()));
        assertThat(both.with("Plan", Map.of()).text().items().get(1).text())
                .isEqualTo("Le mineur est placé sans délai, le jour même.");

        AcceptedWording same = onLines(2, 2, decided.wording());
        assertThat(NextDraft.of(text, List.of(decided, same)).conflicts()).isEmpty();
        assertThat(drafted(decided, onLines(5, 5, "Un bilan est publié."))
                        .text()
                        .items()
                        .get(4)
                        .text())
                .isEqualTo("Un bilan est publié.");
    }

    @Test
    void whatADecidedWordingLeavesAsItIsContradictsWhoChangesIt() {
        AcceptedWording decided = decided(3, 4, "un interprète\nune équipe formée", false);
        assertThat(NextDraft.of(text, List.of(decided, onLines(3, 3, "un avocat")))
                        .conflicts())
                .hasSize(1);
    }

    @Test
    void aDecidedWordingThatKeepsThePassageIsInTheTextUntilSomebodyChoosesAnother() {
        AcceptedWording kept = decided(2, 2, "Le mineur est placé sans délai, le jour même.", false);
        AcceptedWording month = onWords("sans délai", "en un mois");
        NextDraft draft = NextDraft.of(text, List.of(kept, month));
        Conflict conflict = draft.conflicts().getFirst();
        Drafted left = draft.with("Plan", Map.of());
        assertThat(left.applied()).containsExactly(kept);
        assertThat(left.remaining()).extracting(Remaining::wording).containsExactly(month);
        Drafted chosen = draft.with("Plan", Map.of(conflict, "Le mineur est placé en un mois, le jour même."));
        assertThat(chosen.remaining()).extracting(Remaining::wording).containsExactly(kept);
    }

    @Test
    void aDecidedWordingOvertakesTheProposalThatItAnswers() {
        AcceptedWording proposal = onLines(2, 2, "Le mineur est placé vite.");
        AcceptedWording other = onLines(2, 2, "Le mineur est placé.");
        AcceptedWording decided = decided(2, 2, "Le mineur est placé en un mois.", false);
        List<AcceptedWording> all = List.of(proposal, other, decided);
        assertThat(all).extracting(one -> one.isOvertakenBy(all)).containsExactly(true, false, false);
        List<AcceptedWording> since = List.of(proposal, decided(2, 2, "Le mineur est placé.", true));
        assertThat(proposal.isOvertakenBy(since)).as("somebody looks at both").isTrue();
    }

    private Drafted drafted(AcceptedWording... wordings) {
        return NextDraft.of(text, List.of(wordings)).with("Plan", Map.of());
    }

    private AcceptedWording onLines(int first, int last, String wording) {
        return accepted(text.lines(first, last), wording);
    }

    private AcceptedWording onWords(String words, String wording) {
        Item item = text.items().get(1);
        int from = item.text().indexOf(words);
        return accepted(new Passage(item.id(), from, item.id(), from + words.length()), wording);
    }

    private AcceptedWording accepted(Passage passage, String wording) {
        Quotation quoted = text.quote(passage);
        String code = "R-" + ++count;
        return accepted(new WordingOrigin.Proposed(code, "CCEM"), quoted, wording);
    }

    /** What a sitting says for lines, in answer to R-1. */
    private AcceptedWording decided(int first, int last, String wording, boolean changedSince) {
        return accepted(
                new WordingOrigin.Decided("p" + ++count, "Séance", 1, List.of("R-1"), changedSince),
                text.quote(text.lines(first, last)),
                wording);
    }

    private static AcceptedWording accepted(WordingOrigin origin, Quotation quoted, String wording) {
        return new AcceptedWording(
                origin, false, quoted.firstLine(), quoted.lastLine(), quoted.quote(), wording, quoted.passage(), null);
    }
}
