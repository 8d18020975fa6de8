package fr.lignealigne.bilateral.request.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.H5;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import fr.lignealigne.bilateral.request.Delegate;
import fr.lignealigne.bilateral.request.Delegation;
import fr.lignealigne.bilateral.request.RequestDraft;
import fr.lignealigne.bilateral.request.Wish;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.shared.ui.DiffText;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One request written by two at once: both as far as they differ, side by side, and the choice between them. */
final class RivalRequests extends Section {

    private final Div left = new Div();
    private final Div right = new Div();

    /** What the person chooses; whichever it is, no words are lost without having been read. */
    interface Choice {

        void mine();

        void theirs();

        void both();
    }

    /** @param remarks how chosen remarks are said */
    RivalRequests(RequestDraft mine, RequestDraft theirs, Function<List<RemarkId>, String> remarks, Choice choice) {
        addClassName("rivals");
        getElement().setAttribute("role", "alert");
        H3 title = new H3(t("request.rivals.title"));
        title.getElement().setAttribute("tabindex", "-1");
        left.add(new H4(t("request.rivals.mine")));
        right.add(new H4(t("request.rivals.theirs")));
        left.addClassName("side");
        right.addClassName("side");
        Div sides = new Div(left, right);
        sides.addClassName("sides");
        compare("request.themes", RequestWords.themes(mine.themes()), RequestWords.themes(theirs.themes()));
        compare("request.remarks", remarks.apply(mine.remarks()), remarks.apply(theirs.remarks()));
        compare("request.words", mine.words(), theirs.words());
        compare("request.how", RequestFacts.how(mine), RequestFacts.how(theirs));
        compare("request.when", wishes(mine), wishes(theirs));
        compare("request.who", who(mine.delegation()), who(theirs.delegation()));
        compare("request.needs", needs(mine.delegation()), needs(theirs.delegation()));
        Button both = new Button(t("request.rivals.both"), event -> choice.both());
        both.addThemeVariants(ButtonVariant.PRIMARY);
        both.setId("rivals-both");
        Button keepMine = new Button(t("request.rivals.keepMine"), event -> choice.mine());
        keepMine.setId("rivals-mine");
        Button takeTheirs = new Button(t("request.rivals.takeTheirs"), event -> choice.theirs());
        takeTheirs.setId("rivals-theirs");
        Div acts = new Div(both, keepMine, takeTheirs);
        acts.addClassName("row");
        add(title, new Paragraph(t("request.rivals.explain")), sides, acts);
    }

    void focus() {
        getElement().getChild(0).callJsFunction("focus");
    }

    /** Theirs is shown as it differs from mine; what both say alike is not shown. */
    private void compare(String key, String mine, String theirs) {
        if (!mine.equals(theirs)) {
            left.add(new H5(t(key)), new Paragraph(mine.isEmpty() ? t("request.rivals.nothing") : mine));
            right.add(new H5(t(key)), new Paragraph(new DiffText(mine, theirs)));
        }
    }

    private static String wishes(RequestDraft draft) {
        return Stream.of(Wish.values())
                .map(wish -> days(draft, wish))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /** « Oui : lundi 30 novembre, matin ; … »; empty when nothing was said so. */
    private static String days(RequestDraft draft, Wish wish) {
        String days = draft.wishesInTime().entrySet().stream()
                .filter(one -> one.getValue() == wish)
                .map(one -> RequestWords.halfDay(one.getKey()))
                .collect(Collectors.joining(" ; "));
        return days.isEmpty() ? "" : t("request.wish.list", wish) + " " + days;
    }

    private static String who(Delegation delegation) {
        return Stream.concat(
                        Stream.of(t("request.people.count", delegation.people())),
                        delegation.delegates().stream().map(RivalRequests::person))
                .collect(Collectors.joining("\n"));
    }

    private static String person(Delegate one) {
        return Stream.of(one.function(), one.organisation(), one.name())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String needs(Delegation delegation) {
        return Stream.concat(
                        delegation.needs().stream().sorted().map(need -> t("request.need", need)),
                        Stream.of(delegation.otherNeeds()).filter(words -> !words.isEmpty()))
                .collect(Collectors.joining("\n"));
    }
}
