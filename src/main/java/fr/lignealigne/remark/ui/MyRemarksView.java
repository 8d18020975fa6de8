package fr.lignealigne.remark.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Roles;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.plan.VersionSummary;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.remark.CarriedRemark;
import fr.lignealigne.remark.CarriedRemarks;
import fr.lignealigne.remark.CarryHistory;
import fr.lignealigne.remark.Depositing;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.remark.RemarkDraft;
import fr.lignealigne.remark.RemarkFilter;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.RemarkState;
import fr.lignealigne.remark.Remarks;
import fr.lignealigne.remark.Revising;
import fr.lignealigne.shared.ui.EmptyState;
import fr.lignealigne.shared.ui.Toasts;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The remarks of the viewer's association: what is still to deposit first, then what the State has. */
@Route("remarques")
@Menu(title = "remarks.title", order = 20)
@RolesAllowed({Roles.ASSOCIATION_MEMBER, Roles.ASSOCIATION_LEAD, Roles.COLLECTIVE_COORDINATOR})
class MyRemarksView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

    private static final int MOST = 500;

    private final Versions versions;
    private final Remarks remarks;
    private final CarriedRemarks carried;
    private final Depositing depositing;
    private final Revising revising;
    private final CurrentViewer currentViewer;

    MyRemarksView(
            Versions versions,
            Remarks remarks,
            CarriedRemarks carried,
            Depositing depositing,
            Revising revising,
            CurrentViewer currentViewer) {
        this.versions = versions;
        this.remarks = remarks;
        this.carried = carried;
        this.depositing = depositing;
        this.revising = revising;
        this.currentViewer = currentViewer;
        getContent().addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String wanted = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("version")
                .orElse("");
        show(wanted);
    }

    private void show(String wanted) {
        Viewer viewer = currentViewer.get();
        List<VersionSummary> readable = versions.list(viewer);
        getContent().removeAll();
        getContent().add(new H1(t("remarks.title")));
        Optional<VersionSummary> shown = readable.stream()
                .filter(version -> version.id().toString().equals(wanted))
                .findFirst()
                .or(() -> latest(readable));
        if (shown.isEmpty()) {
            getContent().add(new EmptyState(t("remarks.none.title"), t("remarks.none.noVersion")));
            return;
        }
        getContent().add(new VersionTabs(readable, shown.get(), "remarques"));
        addCarried(viewer, shown.get());
        list(viewer, shown.get());
    }

    private static Optional<VersionSummary> latest(List<VersionSummary> readable) {
        return readable.stream()
                .filter(version -> version.publishedAt() != null)
                .max(Comparator.comparing(VersionSummary::publishedAt));
    }

    /** What was written on earlier versions and stands in this one. */
    private void addCarried(Viewer viewer, VersionSummary version) {
        List<CarriedRemark> followed = carried.own(viewer, version.id());
        if (followed.isEmpty()) {
            return;
        }
        long waiting = followed.stream().filter(CarriedRemark::toConfirm).count();
        Anchor places = new Anchor("places/" + version.id(), t("remarks.carried", followed.size(), waiting));
        places.addClassNames("button", waiting > 0 ? "main" : "quiet");
        getContent().add(places);
    }

    private void list(Viewer viewer, VersionSummary version) {
        List<RemarkDetails> own =
                remarks.list(viewer, version.id(), RemarkFilter.NONE.ofOrganisation(viewer.organisation()), 0, MOST);
        List<RemarkDetails> writable =
                own.stream().filter(remark -> remark.state().isWritable()).toList();
        List<RemarkDetails> handed =
                own.stream().filter(remark -> !remark.state().isWritable()).toList();
        if (own.isEmpty()) {
            Anchor read = new Anchor("lecture/" + version.id(), t("remarks.read"));
            read.addClassNames("button", "main");
            getContent().add(new EmptyState(t("remarks.none.title"), t("remarks.none.explain"), read));
            return;
        }
        if (!writable.isEmpty()) {
            getContent().add(title(t("remarks.toDeposit", writable.size())));
            getContent()
                    .add(new DepositPanel(
                            viewer,
                            version,
                            writable,
                            depositing,
                            currentViewer,
                            remark -> draftActions(viewer, version, remark)));
        }
        if (!handed.isEmpty()) {
            getContent().add(title(t("remarks.deposited", handed.size())), handedList(viewer, version, handed));
        }
    }

    private static H2 title(String text) {
        H2 title = new H2(text);
        title.addClassName("section-title");
        return title;
    }

    private UnorderedList handedList(Viewer viewer, VersionSummary version, List<RemarkDetails> handed) {
        CarryHistory history = carried.history(viewer, handed);
        UnorderedList list = new UnorderedList();
        list.addClassName("deposit-list");
        for (RemarkDetails remark : handed) {
            ListItem item = new ListItem(new RemarkCard(remark, handedActions(viewer, version, remark)));
            item.add(new EarlierRevisions(revising.earlier(viewer, remark)));
            CarryWords.notes(history, remark.id()).forEach(item::add);
            item.addClassName("single");
            list.add(item);
        }
        return list;
    }

    private Component[] draftActions(Viewer viewer, VersionSummary version, RemarkDetails remark) {
        List<Component> actions = new ArrayList<>();
        actions.add(inTheText(version, remark));
        if (viewer.inTheCollective() && remark.corrects() == null) {
            boolean toShare = remark.state() == RemarkState.DRAFT;
            actions.add(quiet(t(toShare ? "remarks.share" : "remarks.takeBack"), () -> {
                remarks.share(currentViewer.get(), remark.id(), toShare);
                show(version.id().toString());
            }));
        }
        actions.add(quiet(t("remarks.discard"), () -> discard(version, remark.id())));
        return actions.toArray(Component[]::new);
    }

    private Component[] handedActions(Viewer viewer, VersionSummary version, RemarkDetails remark) {
        List<Component> actions = new ArrayList<>();
        actions.add(inTheText(version, remark));
        if (remark.receipt() != null) {
            Anchor receipt = new Anchor("accuses/" + remark.receipt(), t("remarks.receipt"));
            receipt.addClassNames("button", "quiet");
            actions.add(receipt);
        }
        if (viewer.is(Role.ASSOCIATION_LEAD) && remark.state().isBeforeTheState()) {
            actions.add(quiet(t("remark.revision.begin"), () -> {
                revising.begin(currentViewer.get(), remark.id());
                show(version.id().toString());
            }));
            actions.add(quiet(
                    t("remarks.withdraw"),
                    () -> new WithdrawDialog(note -> {
                                remarks.withdraw(currentViewer.get(), remark.id(), note);
                                show(version.id().toString());
                            })
                            .open()));
        }
        return actions.toArray(Component[]::new);
    }

    private static Anchor inTheText(VersionSummary version, RemarkDetails remark) {
        String lines = remark.place().firstLine() == 0
                ? ""
                : "?ligne=" + remark.place().firstLine() + "-" + remark.place().lastLine();
        Anchor anchor = new Anchor(
                "lecture/" + version.id() + lines, version.label() + ", " + RemarkWords.place(remark.place()));
        anchor.addClassNames("button", "quiet");
        return anchor;
    }

    private static Button quiet(String text, Runnable act) {
        Button button = new Button(text, event -> act.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private void discard(VersionSummary version, RemarkId id) {
        RemarkDraft thrown = remarks.discard(currentViewer.get(), id);
        show(version.id().toString());
        Toasts.undo(t("remarks.discarded"), () -> {
            remarks.write(currentViewer.get(), version.id(), thrown);
            show(version.id().toString());
        });
    }

    @Override
    public String getPageTitle() {
        return t("remarks.title") + " – " + t("app.name");
    }
}
