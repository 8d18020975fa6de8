package fr.lignealigne.remark.ui;

import static fr.lignealigne.shared.ui.Texts.language;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.H5;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import fr.lignealigne.remark.LastEdit;
import fr.lignealigne.remark.RemarkDraft;
import fr.lignealigne.shared.Clocks;
import fr.lignealigne.shared.FrenchDates;
import fr.lignealigne.shared.ui.DiffText;
import java.util.Collection;
import java.util.stream.Collectors;

/** One draft written by two at once: both texts side by side, and the choice between them. */
public final class RivalTexts extends Section {

    private final Div left = new Div();
    private final Div right = new Div();

    /** What the person chooses; whichever it is, no words are lost without having been read. */
    public interface Choice {

        void mine();

        void theirs();

        void both();
    }

    public RivalTexts(RemarkDraft mine, RemarkDraft theirs, LastEdit edit, Choice choice) {
        addClassName("rivals");
        getElement().setAttribute("role", "alert");
        String hour = FrenchDates.hour(edit.at().atZone(Clocks.PARIS), language());
        H3 title = new H3(t("remark.rivals.title"));
        left.add(new H4(t("remark.rivals.mine")));
        right.add(new H4(t("remark.rivals.theirs", edit.function(), hour)));
        left.addClassName("side");
        right.addClassName("side");
        Div sides = new Div(left, right);
        sides.addClassName("sides");
        compare(t("remark.form.kind"), kind(mine), kind(theirs));
        compare(t("remark.form.wording"), mine.wording(), theirs.wording());
        compare(t("remark.form.body"), mine.body(), theirs.body());
        compare(
                t("remark.kind.EVIDENCE"),
                mine.evidence().inOneLine(),
                theirs.evidence().inOneLine());
        compare(t("remark.form.themes"), names("theme", mine.themes()), names("theme", theirs.themes()));
        compare(t("remark.form.forms"), names("exploitation", mine.forms()), names("exploitation", theirs.forms()));
        compare(t("remark.form.priority"), yes(mine.priority()), yes(theirs.priority()));
        compare(t("remark.form.lever"), yes(mine.lever()), yes(theirs.lever()));
        Button both = new Button(t("remark.rivals.both"), event -> choice.both());
        both.addThemeVariants(ButtonVariant.PRIMARY);
        Button keepMine = new Button(t("remark.rivals.keepMine"), event -> choice.mine());
        Button takeTheirs = new Button(t("remark.rivals.takeTheirs"), event -> choice.theirs());
        Div acts = new Div(both, keepMine, takeTheirs);
        acts.addClassName("row");
        add(title, new Paragraph(t("remark.rivals.explain")), sides, acts);
    }

    /** Theirs is shown as it differs from mine; what both say alike is not shown. */
    private void compare(String what, String mine, String theirs) {
        if (mine.equals(theirs)) {
            return;
        }
        left.add(new H5(what), said(mine));
        right.add(new H5(what), new Paragraph(new DiffText(mine, theirs)));
    }

    private static Paragraph said(String words) {
        return new Paragraph(words.isEmpty() ? t("remark.rivals.nothing") : words);
    }

    private static String kind(RemarkDraft draft) {
        return draft.kind() == null ? "" : t("remark.kind", draft.kind());
    }

    private static String names(String key, Collection<? extends Enum<?>> values) {
        return values.stream().sorted().map(value -> t(key, value)).collect(Collectors.joining(", "));
    }

    private static String yes(boolean isSo) {
        return t(isSo ? "remark.rivals.yes" : "remark.rivals.no");
    }
}
