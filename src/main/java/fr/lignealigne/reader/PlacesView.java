package fr.lignealigne.reader;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Roles;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.decision.AnswerDetails;
import fr.lignealigne.plan.CarriedPassage.Outcome;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.plan.VersionSummary;
import fr.lignealigne.remark.CarriedRemark;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.shared.NotFound;
import fr.lignealigne.shared.Refusal;
import fr.lignealigne.shared.ui.EmptyState;
import fr.lignealigne.shared.ui.Toasts;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An association's remarks in a new version: places to confirm first, then what changed, then what simply followed. */
@Route("places/:version")
@RolesAllowed({Roles.ASSOCIATION_MEMBER, Roles.ASSOCIATION_LEAD, Roles.COLLECTIVE_COORDINATOR})
class PlacesView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

    private final ReaderServices services;
    private final CurrentViewer currentViewer;
    private @Nullable VersionSummary version;

    PlacesView(ReaderServices services, CurrentViewer currentViewer) {
        this.services = services;
        this.currentViewer = currentViewer;
        getContent().addClassNames("page", "places");
    }

    /** What awaits the association, by what it asks of it. */
    private record Piles(
            List<CarriedRemark> toConfirm,
            List<CarriedRemark> drafts,
            List<CarriedRemark> changed,
            List<CarriedRemark> followed,
            List<CarriedRemark> said) {

        static Piles of(List<CarriedRemark> all) {
            Piles piles = new Piles(
                    new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
            all.forEach(one -> piles.pile(one).add(one));
            return piles;
        }

        private List<CarriedRemark> pile(CarriedRemark one) {
            if (one.stand() != null || !one.isStanding()) {
                return said;
            }
            if (one.toConfirm()) {
                return toConfirm;
            }
            if (one.remark().state().isWritable()) {
                return drafts;
            }
            boolean isAsItWas = one.outcome() == Outcome.UNCHANGED || one.outcome() == Outcome.MOVED;
            return isAsItWas ? followed : changed;
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            version = services.versions()
                    .get(
                            currentViewer.get(),
                            PlanVersionId.of(
                                    event.getRouteParameters().get("version").orElse("")));
        } catch (IllegalArgumentException | NotFound e) {
            throw new NotFoundException();
        }
        show();
    }

    private VersionSummary shown() {
        return Objects.requireNonNull(version);
    }

    private void show() {
        Viewer viewer = currentViewer.get();
        List<CarriedRemark> all = services.carried().own(viewer, shown().id());
        getContent().removeAll();
        getContent().add(new H1(t("places.title", shown().label())));
        if (all.isEmpty()) {
            Anchor read = new Anchor("lecture/" + shown().id(), t("remarks.read"));
            read.addClassNames("button", "main");
            getContent().add(new EmptyState(t("places.none.title"), t("places.none.explain"), read));
            return;
        }
        Piles piles = Piles.of(all);
        Paragraph lead = new Paragraph(t(
                "places.lead",
                all.size(),
                piles.toConfirm().size(),
                piles.changed().size()));
        lead.addClassName("lead");
        getContent().add(lead);
        PlaceCard next = pile("places.toConfirm", "places.toConfirm.explain", piles.toConfirm());
        pile("places.drafts", "places.drafts.explain", piles.drafts(), draftActs(piles.drafts()));
        pile("places.changed", "places.changed.explain", piles.changed());
        addFollowed(viewer, piles.followed());
        pile("places.said", "", piles.said());
        if (next != null) {
            next.focus();
        }
    }

    /** Shows a pile and answers its first card; none when it is empty. */
    private @Nullable PlaceCard pile(String title, String explanation, List<CarriedRemark> pile, Component... acts) {
        if (pile.isEmpty()) {
            return null;
        }
        getContent().add(title(t(title, pile.size())));
        if (!explanation.isEmpty()) {
            Paragraph why = new Paragraph(t(explanation));
            why.addClassName("soft");
            getContent().add(why);
        }
        getContent().add(acts);
        List<PlaceCard> cards = cards(pile);
        cards.forEach(getContent()::add);
        return cards.getFirst();
    }

    private List<PlaceCard> cards(List<CarriedRemark> pile) {
        Viewer viewer = currentViewer.get();
        Map<RemarkId, AnswerDetails> answers = services.decisions()
                .of(viewer, pile.stream().map(one -> one.remark().id()).toList());
        PlaceActs acts = new PlaceActs(services, currentViewer, shown().id(), this::show);
        List<PlaceCard> cards = new ArrayList<>();
        for (CarriedRemark one : pile) {
            VersionSummary earlier =
                    services.versions().get(viewer, one.remark().version());
            PlaceCard card = new PlaceCard(
                    earlier, shown(), one, answers.get(one.remark().id()));
            acts.addTo(card, one);
            cards.add(card);
        }
        return cards;
    }

    /** Drafts whose place is sure can all be brought forward at once: nothing is handed over by that. */
    private Component[] draftActs(List<CarriedRemark> drafts) {
        List<RemarkId> placed = drafts.stream()
                .filter(draft -> !draft.isNowhere())
                .map(draft -> draft.remark().id())
                .toList();
        return placed.size() < 2
                ? new Component[0]
                : new Component[] {new Button(t("places.goOnAll", placed.size()), event -> goOnAll(placed))};
    }

    private void goOnAll(List<RemarkId> drafts) {
        long moved = drafts.stream().filter(this::goOn).count();
        show();
        Toasts.done(t("places.done.goOnAll", moved));
    }

    /** A colleague may have moved or discarded one meanwhile; the page shown anew tells. */
    private boolean goOn(RemarkId draft) {
        try {
            services.confirming().goOn(currentViewer.get(), draft, shown().id());
            return true;
        } catch (Refusal refused) {
            return false;
        }
    }

    /** What only followed asks nothing of anybody; the lead may still say at once that all of it is maintained. */
    private void addFollowed(Viewer viewer, List<CarriedRemark> followed) {
        if (followed.isEmpty()) {
            return;
        }
        Div folded = new Div();
        Details details = new Details(t("places.followed.show"), folded);
        details.addOpenedChangeListener(event -> {
            if (event.isOpened() && folded.getComponentCount() == 0) {
                cards(followed).forEach(folded::add);
            }
        });
        getContent().add(title(t("places.followed", followed.size())));
        List<RemarkId> deposited =
                followed.stream().map(one -> one.remark().id()).toList();
        if (viewer.is(Role.ASSOCIATION_LEAD) && deposited.size() > 1) {
            getContent().add(new Button(t("places.maintainAll", deposited.size()), event -> maintainAll(deposited)));
        }
        getContent().add(details);
    }

    private void maintainAll(List<RemarkId> ids) {
        ids.forEach(id -> services.confirming().maintain(currentViewer.get(), id, shown().id()));
        show();
        Toasts.undo(t("places.done.maintainedAll", ids.size()), () -> {
            ids.forEach(id -> services.confirming().reconsider(currentViewer.get(), id, shown().id()));
            show();
        });
    }

    private static H2 title(String text) {
        H2 title = new H2(text);
        title.addClassName("section-title");
        return title;
    }

    @Override
    public String getPageTitle() {
        return version == null ? t("app.name") : t("places.title", version.label()) + " – " + t("app.name");
    }
}
