package fr.lignealigne.remark.ui;

import static fr.lignealigne.shared.ui.Texts.language;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextFieldBase;
import fr.lignealigne.remark.Anchor;
import fr.lignealigne.remark.LastEdit;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.remark.RemarkDraft;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.RemarkState;
import fr.lignealigne.remark.TooManyLevers;
import fr.lignealigne.shared.Clocks;
import fr.lignealigne.shared.FrenchDates;
import fr.lignealigne.shared.Refusal;
import java.time.Instant;

/** Where a remark is written. It saves what is typed a second later, says what it could not save, and who will see it. */
public final class RemarkForm extends Composite<Div> {

    private final Keeping.Keeper keeper;
    private final RemarkFields fields;
    private final Div rivals = new Div();
    private final Paragraph notice = new Paragraph();
    private final Paragraph seen = new Paragraph();
    private final Span saved = new Span();
    private boolean choosing;
    private boolean isApart;

    public RemarkForm(
            Anchor anchor,
            String quote,
            RemarkDraft draft,
            RemarkState state,
            Keeping.Keeper keeper,
            Component... acts) {
        this.keeper = keeper;
        this.fields = new RemarkFields(anchor, quote, draft, this::changed);
        saved.addClassNames("soft", "small", "push");
        saved.getElement().setAttribute("role", "status");
        notice.addClassName("notice");
        notice.getElement().setAttribute("role", "status");
        seen.addClassName("see");
        seenIn(state);
        Div row = new Div(acts);
        row.addClassName("row");
        Div head = new Div(new Span(t("remark.form.title")), saved);
        head.addClassNames("row", "form-head");
        getContent().addClassName("remark-form");
        getContent().add(head, notice, rivals);
        getContent().add(fields.components());
        getContent().add(seen, row);
    }

    /** Under which the browser keeps what is typed into a draft. */
    public static String nameOf(RemarkId draft) {
        return "remark/" + draft;
    }

    /**
     * Keeps in the browser what the server has not got yet, from the first keystroke on, and takes up what an earlier
     * page left there.
     *
     * @param name of the draft, or of the place while nothing is kept
     */
    public void copyInBrowser(String seat, String name) {
        fields.copies().begin(seat, name, this::takeUp);
    }

    /** Where a colleague changed the draft since, the words are taken up as a draft of its own. */
    private void takeUp(boolean isOnThis, TextFieldBase<?, String> field, String words) {
        if (isOnThis || isApart) {
            say(t("kept.broughtBackFromHere"));
            field.setValue(words);
            return;
        }
        String shown = field.getValue();
        fields.quietly(() -> field.setValue(words));
        try {
            beginAnew("remark.form.broughtBackApart");
            isApart = true;
        } catch (RuntimeException failed) {
            // Typed on, these words would go over the colleague's.
            fields.quietly(() -> field.setValue(shown));
            throw failed;
        }
    }

    private void beginAnew(String sentence) {
        RemarkDetails own = keeper.beginAnew(fields.draft());
        say(t(sentence));
        seenIn(own.state());
        kept(own);
    }

    /** It opens on a draft that is kept already. */
    public void goesOn(RemarkId draft) {
        fields.notices().keptAs(draft);
    }

    /** Something more that belongs to the draft, below its fields. */
    void hang(Component more) {
        getContent().addComponentAtIndex(getContent().indexOf(seen), more);
    }

    /** The draft, begun with what is said so far where it is none yet. */
    RemarkDetails begin() {
        return keeper.standing().orElseGet(() -> {
            RemarkDetails begun = keeper.beginAnew(fields.draft());
            kept(begun);
            return begun;
        });
    }

    /** What was typed is thrown away. */
    public void forgetCopies() {
        fields.copies().forget();
    }

    /** A colleague shared it, or took it back. */
    public void seenIn(RemarkState state) {
        seen.setText(RemarkWords.audience(state, false, false));
    }

    /** Says what happened to the draft while it was open. */
    public void say(String sentence) {
        notice.setText(sentence);
    }

    private void changed() {
        if (choosing) {
            saved.setText(t("remark.form.paused"));
            return;
        }
        try {
            keep();
        } catch (Refusal refused) {
            saved.setText(t("remark.form.unsaved", t(refused.key(), refused.arguments())));
        } catch (RuntimeException failed) {
            saved.setText(t("remark.form.unsavedNow"));
            throw failed;
        }
    }

    private void keep() {
        try {
            show(keeper.keep(fields.draft()));
        } catch (TooManyLevers refused) {
            fields.refuseLever(t(refused.key(), refused.arguments()));
            show(keeper.keep(fields.draft()));
        }
    }

    private void show(Keeping keeping) {
        switch (keeping) {
            case Keeping.Nothing() -> saved.setText("");
            case Keeping.Kept(var draft) -> kept(draft);
            case Keeping.Rivalled(var theirs, var edit) -> choose(theirs, edit);
            case Keeping.BegunAnew(var draft, var sentence) -> {
                say(sentence);
                seenIn(draft.state());
                kept(draft);
            }
        }
    }

    private void kept(RemarkDetails draft) {
        fields.keptAs(draft);
        String hour = hour(draft.updatedAt());
        saved.setText(
                fields.unkept().isEmpty()
                        ? t("remark.form.saved", hour)
                        : t("remark.form.savedExcept", hour, String.join(", ", fields.unkept())));
    }

    private static String hour(Instant at) {
        return FrenchDates.hour(at.atZone(Clocks.PARIS), language());
    }

    /** Shows both texts; nothing is saved until one is chosen. */
    private void choose(RemarkDetails theirs, LastEdit edit) {
        choosing = true;
        saved.setText(t("remark.form.paused"));
        rivals.removeAll();
        rivals.add(new RivalTexts(fields.draft(), theirs.draft(), edit, new RivalTexts.Choice() {
            @Override
            public void mine() {
                keeper.acknowledge(theirs);
                chosen();
                changed();
            }

            @Override
            public void theirs() {
                keeper.acknowledge(theirs);
                chosen();
                fields.fill(theirs.draft());
                forgetCopies();
                kept(theirs);
            }

            @Override
            public void both() {
                beginAnew("remark.rivals.bothKept");
                chosen();
            }
        }));
    }

    private void chosen() {
        choosing = false;
        rivals.removeAll();
        fields.focus();
    }

    /** A colleague changed the draft: the form follows where nothing else is typed; else both texts will be shown. */
    public void follow(RemarkDetails theirs, LastEdit edit) {
        if (choosing) {
            choose(theirs, edit);
        } else if (fields.holdKept()) {
            fields.whenBrowserHasNoOther(() -> {
                keeper.acknowledge(theirs);
                fields.fill(theirs.draft());
                fields.keptAs(theirs);
                seenIn(theirs.state());
                say(t("remark.form.followed", edit.function(), hour(edit.at())));
            });
        }
    }

    /** Puts the cursor where one writes. */
    public void focus() {
        fields.focus();
    }
}
