package fr.lignealigne.bilateral.request.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import fr.lignealigne.bilateral.request.RequestDraft;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.shared.ui.Kept;
import java.util.ArrayList;
import java.util.List;

/** All that an association says in a request. */
final class RequestFields extends Composite<Div> {

    private final AboutFields about;
    private final HowFields how = new HowFields();
    private final WishGrid wishes;
    private final DelegationFields delegation = new DelegationFields();
    private final Runnable changed;
    private boolean isShowing;

    /** @param changed not told of what is shown */
    RequestFields(RequestServices services, RequestDraft draft, Runnable changed) {
        this.changed = changed;
        about = new AboutFields(services.remarks().ofOwn(services.viewer()), "request.words", RequestDraft.LONGEST);
        wishes = new WishGrid(services.days(), draft.wishes(), draft.zone(), this::change);
        show(draft);
        Paragraph hint = new Paragraph(t("request.when.hint"));
        hint.addClassNames("soft", "small");
        getContent().addClassName("request-form");
        getContent()
                .add(
                        section("request.about", about),
                        section("request.how", how),
                        section("request.when", hint, wishes),
                        section("request.who", delegation));
    }

    private static Section section(String title, Component... content) {
        Section section = new Section(new H2(t(title)));
        section.add(content);
        return section;
    }

    private void change() {
        if (!isShowing) {
            changed.run();
        }
    }

    /** From here on each change is told. */
    void listen() {
        about.onChange(this::change);
        how.onChange(this::change, wishes::show);
        delegation.onChange(this::change);
    }

    void show(RequestDraft draft) {
        isShowing = true;
        try {
            about.show(draft);
            how.show(draft);
            wishes.show(draft.wishes());
            delegation.show(draft.delegation());
        } finally {
            isShowing = false;
        }
    }

    /** Says what the State named already. */
    void note(String named) {
        about.note(named);
    }

    List<Kept> keep(String name) {
        List<Kept> kept = new ArrayList<>();
        kept.add(about.keep(name));
        kept.addAll(delegation.keep(name));
        return kept;
    }

    String said(List<RemarkId> remarks) {
        return about.said(remarks);
    }

    RequestDraft draft() {
        return new RequestDraft(
                about.themes(),
                about.remarks(),
                about.words(),
                how.minutes(),
                delegation.delegation(),
                wishes.wishes(),
                how.zone(),
                how.format());
    }
}
