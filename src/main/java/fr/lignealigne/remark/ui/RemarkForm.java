package fr.lignealigne.remark.ui;

import static fr.lignealigne.shared.ui.Texts.language;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.lignealigne.remark.Anchor;
import fr.lignealigne.remark.LastEdit;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.remark.RemarkDraft;
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
    private boolean apart;

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

    /**
     * Keeps in the browser what the server has not got yet, from the first keystroke on, and takes up what an earlier
     * page left there: where a colleague changed the draft since, as a draft of its own.
     *
     * @param name of the draft, or of the place while nothing is kept
     * @param base the revision that is shown
     */
    public void copyInBrowser(String seat, String name, String base) {
        fields.copyInBrowser(seat, name, base, (isOnThis, bringBack) -> {
            if (isOnThis || apart) {
                say(t("kept.broughtBackFromHere"));
                bringBack.run();
                return;
            }
            apart = true;
            fields.quietly(bringBack);
            RemarkDetails own = keeper.beginAnew(fields.draft());
            say(t("remark.form.broughtBackApart"));
            seenIn(own.state());
            kept(own);
        });
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
        fields.keptAs(draft.draft(), "remark/" + draft.id(), String.valueOf(draft.revision()));
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
                fields.forgetCopies();
                kept(theirs);
            }

            @Override
            public void both() {
                RemarkDetails own = keeper.beginAnew(fields.draft());
                chosen();
                say(t("remark.rivals.bothKept"));
                seenIn(own.state());
                kept(own);
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
