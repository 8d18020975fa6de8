package fr.lignealigne.bilateral.request.ui;

import static fr.lignealigne.shared.ui.French.sentence;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.lignealigne.account.Role;
import fr.lignealigne.bilateral.request.ChangedMeanwhile;
import fr.lignealigne.bilateral.request.RequestDetails;
import fr.lignealigne.bilateral.request.RequestDraft;
import fr.lignealigne.bilateral.request.RequestId;
import fr.lignealigne.bilateral.request.RequestState;
import fr.lignealigne.shared.Invalid;
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
    private final RequestFields fields;
    private final Paragraph saved = new Paragraph();
    private final Div rivals = new Div();
    private final List<Kept> kept = new ArrayList<>();
    private RequestDraft written;
    private long revision;

    /** @param read none to begin one */
    RequestForm(RequestServices services, @Nullable RequestDetails read) {
        this.services = services;
        this.id = read == null ? RequestId.draw() : read.id();
        this.revision = read == null ? RequestDetails.NOTHING_YET : read.revision();
        this.wasSent = read != null && read.state() == RequestState.SENT;
        written = (read == null ? RequestDraft.EMPTY : read.said()).begunIn(services.zone());
        fields = new RequestFields(services, written, this::save);
        if (read != null && !read.named().isEmpty()) {
            fields.note(t("request.named", RequestWords.themes(read.named())));
        }
        keepUnder(read == null ? "request/new" : "request/" + id);
        fields.listen();
        saved.addClassNames("soft", "small");
        saved.getElement().setAttribute("role", "status");
        saved.setText(t(wasSent ? "request.form.sent" : "request.form.seen"));
        rivals.addClassName("request-rivals");
        getContent().addClassName("request-form");
        getContent().add(fields, rivals, foot());
    }

    private Div foot() {
        boolean isLead = services.viewer().is(Role.ASSOCIATION_LEAD);
        Div acts = new Div();
        acts.addClassNames("row", "acts");
        if (isLead) {
            Button send = new Button(t(wasSent ? "request.change.do" : "request.send"), event -> orChoose(this::send));
            send.addThemeVariants(ButtonVariant.PRIMARY);
            send.setId("send-request");
            acts.add(send);
        }
        if (!wasSent) {
            Button keep = new Button(t("request.keep"), event -> orChoose(this::keep));
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
        kept.addAll(fields.keep(name));
    }

    private void forgetTyped() {
        kept.forEach(Kept::done);
        kept.clear();
    }

    /** What cannot be saved is said beside the form, and stays typed. */
    private void save() {
        if (wasSent || isChoosing()) {
            return;
        }
        try {
            orChoose(() -> {
                write();
                saved.removeAll();
                saved.add(sentence(t(
                        "request.form.saved", RequestWords.hour(services.clock().instant(), services.zone()))));
            });
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
        RequestDraft draft = fields.draft();
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
            services.requesting().change(services.viewer(), id, revision, fields.draft());
        } else {
            services.requesting().send(services.viewer(), id, revision, fields.draft());
        }
        forgetTyped();
        Toasts.done(t(wasSent ? "request.changed" : "request.sent"));
        UI.getCurrent().navigate("echanges/demande/" + id);
    }

    private boolean isChoosing() {
        return rivals.getComponentCount() > 0;
    }

    /** Does it, unless a colleague wrote meanwhile: then both are read before either is kept. */
    private void orChoose(Runnable act) {
        if (isChoosing()) {
            throw new Invalid("request.rivals.first");
        }
        try {
            act.run();
        } catch (ChangedMeanwhile refused) {
            RequestDetails theirs = services.requests().get(services.viewer(), id);
            if (BothRequests.areAlike(theirs.said().begunIn(services.zone()), written)
                    || BothRequests.areAlike(theirs.said(), fields.draft())) {
                // Only what the State named changed, or both wrote the same.
                revision = theirs.revision();
                act.run();
            } else {
                choose(theirs);
            }
        }
    }

    private void choose(RequestDetails theirs) {
        RivalRequests choice =
                new RivalRequests(fields.draft(), theirs.said(), fields::said, new RivalRequests.Choice() {

                    @Override
                    public void mine() {
                        goOn(theirs, fields.draft());
                    }

                    @Override
                    public void theirs() {
                        goOn(theirs, theirs.said());
                    }

                    @Override
                    public void both() {
                        RequestDraft both = BothRequests.of(written, fields.draft(), theirs.said());
                        if (both.delegation().delegates().size() > DelegationFields.ROWS) {
                            saved.setText(t("request.rivals.tooMany", DelegationFields.ROWS));
                        } else {
                            goOn(theirs, both);
                        }
                    }
                });
        rivals.removeAll();
        rivals.add(choice);
        saved.setText(t("request.rivals.paused"));
        choice.focus();
    }

    /**
     * With what was chosen, as it is typed by now, as of the revision that was read; what was sent waits for its button, and
     * what was typed stays kept until then.
     */
    private void goOn(RequestDetails theirs, RequestDraft chosen) {
        rivals.removeAll();
        revision = theirs.revision();
        written = theirs.said();
        boolean isTheirs = chosen.equals(theirs.said());
        if (isTheirs) {
            forgetTyped();
        }
        fields.show(chosen);
        if (isTheirs) {
            keepUnder("request/" + id);
        }
        if (wasSent) {
            saved.setText(t("request.rivals.chosen"));
        } else {
            save();
        }
    }
}
