package fr.lignealigne.bilateral.request.ui;

import static fr.lignealigne.shared.ui.French.sentence;
import static fr.lignealigne.shared.ui.Texts.language;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import fr.lignealigne.account.Role;
import fr.lignealigne.bilateral.request.RequestDetails;
import fr.lignealigne.bilateral.request.RequestDraft;
import fr.lignealigne.bilateral.request.RequestId;
import fr.lignealigne.bilateral.request.RequestState;
import fr.lignealigne.shared.Clocks;
import fr.lignealigne.shared.FrenchDates;
import fr.lignealigne.shared.Refusal;
import fr.lignealigne.shared.ui.Kept;
import fr.lignealigne.shared.ui.Toasts;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request as its association writes it. In preparation each tap is saved at once for its colleagues; what was sent
 * is changed by the button alone.
 */
final class RequestForm extends Composite<Div> {

    private final RequestServices services;
    private final RequestId id;
    private final boolean wasSent;
    private final AboutFields about;
    private final HowFields how = new HowFields();
    private final WishGrid wishes;
    private final DelegationFields delegation = new DelegationFields();
    private final Paragraph saved = new Paragraph();
    private final List<Kept> kept = new ArrayList<>();
    private RequestDraft written;
    private long revision;

    /** @param read none to begin one */
    RequestForm(RequestServices services, @Nullable RequestDetails read) {
        this.services = services;
        this.id = read == null ? RequestId.draw() : read.id();
        this.revision = read == null ? RequestDetails.NOTHING_YET : read.revision();
        this.wasSent = read != null && read.state() == RequestState.SENT;
        RequestDraft draft = (read == null ? RequestDraft.EMPTY : read.said()).begunIn(services.zone());
        written = draft;
        about = new AboutFields(services.remarks().ofOwn(services.viewer()), "request.words", RequestDraft.LONGEST);
        wishes = new WishGrid(services.days(), draft.wishes(), draft.zone(), this::save);
        about.show(draft);
        how.show(draft);
        delegation.show(draft.delegation());
        if (read != null && !read.named().isEmpty()) {
            about.note(t("request.named", RequestWords.themes(read.named())));
        }
        keepUnder(read == null ? "request/new" : "request/" + id);
        about.onChange(this::save);
        how.onChange(this::save, wishes::show);
        delegation.onChange(this::save);
        saved.addClassNames("soft", "small");
        saved.getElement().setAttribute("role", "status");
        saved.setText(t(wasSent ? "request.form.sent" : "request.form.seen"));
        Paragraph hint = new Paragraph(t("request.when.hint"));
        hint.addClassNames("soft", "small");
        getContent().addClassName("request-form");
        getContent()
                .add(
                        section("request.about", about),
                        section("request.how", how),
                        section("request.when", hint, wishes),
                        section("request.who", delegation),
                        foot());
    }

    private static Section section(String title, Component... content) {
        Section section = new Section(new H2(t(title)));
        section.add(content);
        return section;
    }

    private Div foot() {
        boolean isLead = services.viewer().is(Role.ASSOCIATION_LEAD);
        Div acts = new Div();
        acts.addClassNames("row", "acts");
        if (isLead) {
            Button send = new Button(t(wasSent ? "request.change.do" : "request.send"), event -> send());
            send.addThemeVariants(ButtonVariant.PRIMARY);
            send.setId("send-request");
            acts.add(send);
        }
        if (!wasSent) {
            Button keep = new Button(t("request.keep"), event -> keep());
            keep.setId("keep-request");
            acts.add(keep);
        }
        Div foot = new Div(saved, acts);
        if (!isLead) {
            Paragraph lead = new Paragraph(t("request.leadSends"));
            lead.addClassNames("soft", "small");
            foot.add(lead);
        }
        foot.addClassName("request-foot");
        return foot;
    }

    private void keepUnder(String name) {
        kept.add(about.keep(name));
        kept.addAll(delegation.keep(name));
    }

    private void forgetTyped() {
        kept.forEach(Kept::done);
        kept.clear();
    }

    private RequestDraft draft() {
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

    /** What cannot be saved is said beside the form, and stays typed. */
    private void save() {
        if (wasSent) {
            return;
        }
        try {
            write();
            saved.removeAll();
            saved.add(sentence(t(
                    "request.form.saved",
                    FrenchDates.hour(services.clock().instant().atZone(Clocks.PARIS), language()))));
        } catch (Refusal refused) {
            saved.setText(t(refused.key(), refused.arguments()));
        }
    }

    /**
     * From its first saving on the draft has an address of its own, under which it is found again. What was saved is not
     * kept a second time: that copy would outlive the erasing of who comes and what they need.
     */
    private void write() {
        boolean isFirst = revision == RequestDetails.NOTHING_YET;
        RequestDraft draft = draft();
        revision = services.requesting().write(services.viewer(), id, revision, draft);
        boolean isTyped =
                !draft.words().equals(written.words()) || !draft.delegation().equals(written.delegation());
        written = draft;
        if (isFirst || isTyped) {
            forgetTyped();
            keepUnder("request/" + id);
        }
        if (isFirst) {
            UI.getCurrent().getPage().getHistory().replaceState(null, "echanges/demander?demande=" + id);
        }
    }

    private void keep() {
        write();
        forgetTyped();
        Toasts.done(t("request.kept"));
        UI.getCurrent().navigate("echanges/demande/" + id);
    }

    private void send() {
        if (wasSent) {
            services.requesting().change(services.viewer(), id, revision, draft());
        } else {
            services.requesting().send(services.viewer(), id, revision, draft());
        }
        forgetTyped();
        Toasts.done(t(wasSent ? "request.changed" : "request.sent"));
        UI.getCurrent().navigate("echanges/demande/" + id);
    }
}
