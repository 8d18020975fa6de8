package fr.lignealigne.synopsis.ui;

import static fr.lignealigne.shared.ui.French.inFrench;
import static fr.lignealigne.shared.ui.French.quoted;
import static fr.lignealigne.shared.ui.French.sentence;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.lignealigne.shared.ui.DiffText;
import fr.lignealigne.synopsis.CombinedWording;
import fr.lignealigne.synopsis.Contradiction;
import fr.lignealigne.synopsis.PlacedWordings;
import fr.lignealigne.synopsis.ProposedWording;
import fr.lignealigne.synopsis.WordingVariant;
import fr.lignealigne.synopsis.Wordings;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The wordings proposed for one text, side by side as what they change, each under a letter; what they contradict each
 * other on, and how the text reads where several are followed together.
 */
public class WordingsBoard extends Div {

    private static final int LETTERS = 26;

    private final Wordings wordings;
    private final @Nullable Consumer<String> takeUp;

    public WordingsBoard(PlacedWordings placed) {
        this(placed, null);
    }

    /** @param takeUp takes the text with a wording over into a field beside the board; null where there is none */
    public WordingsBoard(PlacedWordings placed, @Nullable Consumer<String> takeUp) {
        this.takeUp = takeUp;
        wordings = placed.wordings();
        addClassName("wordings-board");
        if (placed.field() != null) {
            Paragraph field = new Paragraph(t("wordings.field", t("desk.field", placed.field())));
            field.addClassName("wordings-subject");
            add(field);
        }
        OrderedList cards = new OrderedList();
        cards.addClassName("wordings-cards");
        wordings.variants().forEach(variant -> cards.add(card(variant)));
        add(cards);
        if (wordings.clashes().size() > 1) {
            addContradictions();
            addCombinations();
        }
    }

    private ListItem card(WordingVariant variant) {
        List<String> names = variant.organisations();
        Span who = new Span(letter(variant), new Span(t("wordings.who", names.size(), String.join(", ", names))));
        who.addClassName("wording-who");
        Span codes =
                new Span(variant.proposals().stream().map(ProposedWording::code).collect(Collectors.joining(", ")));
        codes.addClassNames("soft", "small");
        ListItem card = new ListItem(who, codes, new DiffText(wordings.base(), variant.text()));
        card.addClassName("wording-card");
        if (wordings.clashes().size() > 1 && wordings.isCompared(variant)) {
            card.add(standing(variant));
        }
        addWay(card, name(variant), variant.text());
        return card;
    }

    private void addWay(HasComponents card, String letters, String text) {
        Consumer<String> over = takeUp;
        if (over != null) {
            Button take = new Button(t("wordings.takeUp"), event -> over.accept(text));
            take.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            take.addClassNames("wording-take", "no-print");
            take.setAriaLabel(t("wordings.takeUp.which", letters));
            card.add(take);
        }
    }

    private Span standing(WordingVariant variant) {
        List<WordingVariant> against = wordings.against(variant);
        Span standing = new Span(against.isEmpty() ? t("wordings.fitsAll") : t("wordings.against", letters(against)));
        standing.addClassName(against.isEmpty() ? "wording-fits" : "wording-against");
        return standing;
    }

    private void addContradictions() {
        List<Contradiction> found = wordings.contradictions();
        if (found.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("wordings-disputes");
        for (Contradiction one : found) {
            String place = one.words().isEmpty()
                    ? t("wordings.dispute.after", quoted(one.before()))
                    : t("wordings.dispute.for", quoted(one.words()));
            UnorderedList choices = new UnorderedList();
            for (Contradiction.Choice choice : one.choices()) {
                ListItem said = new ListItem(new Span(letters(choice.variants()) + t("wordings.says")));
                said.add(
                        choice.words().isEmpty()
                                ? new Span(t("wordings.dispute.struck"))
                                : inFrench(new Span(t("wordings.quote", choice.words()))));
                choices.add(said);
            }
            list.add(new ListItem(sentence(place), choices));
        }
        add(heading(t("wordings.disputes")), list);
    }

    private void addCombinations() {
        List<CombinedWording> combined = wordings.combinations();
        if (combined.isEmpty()) {
            Paragraph none = new Paragraph(t("wordings.combined.none"));
            none.addClassNames("soft", "small");
            add(none);
            return;
        }
        add(heading(t("wordings.combined", combined.size())));
        for (CombinedWording one : combined) {
            Span which = new Span(letters(one.variants()));
            which.addClassName("wording-letters");
            Div together = new Div(which, new DiffText(wordings.base(), one.text()));
            together.addClassName("wordings-together");
            addWay(together, letters(one.variants()), one.text());
            add(together);
        }
    }

    private static H3 heading(String words) {
        H3 heading = new H3(words);
        heading.addClassName("wordings-heading");
        return heading;
    }

    private Span letter(WordingVariant variant) {
        Span letter = new Span(name(variant));
        letter.addClassName("wording-letter");
        return letter;
    }

    private String letters(List<WordingVariant> variants) {
        return variants.stream().map(this::name).collect(Collectors.joining(" + "));
    }

    /** A to Z, then AA. */
    private String name(WordingVariant variant) {
        int rank = wordings.variants().indexOf(variant);
        String last = String.valueOf((char) ('A' + rank % LETTERS));
        return rank < LETTERS ? last : (char) ('A' + rank / LETTERS - 1) + last;
    }
}
