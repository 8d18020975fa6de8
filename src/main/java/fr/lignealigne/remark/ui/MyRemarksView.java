package fr.lignealigne.remark.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.account.Roles;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.plan.VersionSummary;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.remark.CarriedRemark;
import fr.lignealigne.remark.CarriedRemarks;
import fr.lignealigne.remark.CarryHistory;
import fr.lignealigne.remark.Depositing;
import fr.lignealigne.remark.PersonalFindings;
import fr.lignealigne.remark.RemarkAccess;
import fr.lignealigne.remark.RemarkDetails;
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
import java.util.Set;

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
    private final PersonalFindings findings;
    private final Revising revising;
    private final CurrentViewer currentViewer;
    private RemarksAddress address = RemarksAddress.of(QueryParameters.empty());

    MyRemarksView(
            Versions versions,
            Remarks remarks,
            CarriedRemarks carried,
            Depositing depositing,
            PersonalFindings findings,
            Revising revising,
            CurrentViewer currentViewer) {
        this.versions = versions;
        this.remarks = remarks;
        this.carried = carried;
        this.depositing = depositing;
        this.findings = findings;
        this.revising = revising;
        this.currentViewer = currentViewer;
        getContent().addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = RemarksAddress.of(event.getLocation().getQueryParameters());
        show(address.version());
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
        VersionSummary version = shown.get();
        address = address.onVersion(version.id().toString());
        RemarkFilter all = RemarkFilter.NONE.ofOrganisation(viewer.organisation());
        if (remarks.count(viewer, version.id(), all) == 0) {
            Anchor read = new Anchor("lecture/" + version.id(), t("remarks.read"));
            read.addClassNames("button", "main");
            getContent().add(new EmptyState(t("remarks.none.title"), t("remarks.none.explain"), read));
            return;
        }
        Div list = new Div();
        RemarksFilters filters =
                new RemarksFilters(address, versions.text(viewer, version.id()).measures(), chosen -> {
                    address = chosen;
                    UI.getCurrent().getPage().getHistory().replaceState(null, chosen.href());
                    list(version, list);
                });
        getContent().add(filters, list);
        list(version, list);
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

    /** In the order of the text: what is still to deposit, then what the State has. */
    private void list(VersionSummary version, Div list) {
        Viewer viewer = currentViewer.get();
        List<RemarkDetails> found = found(viewer, version);
        List<RemarkDetails> writable =
                found.stream().filter(remark -> remark.state().isWritable()).toList();
        List<RemarkDetails> handed =
                found.stream().filter(remark -> !remark.state().isWritable()).toList();
        list.removeAll();
        if (found.isEmpty()) {
            list.add(new EmptyState(t("remarks.filtered.title"), t("remarks.filtered.explain")));
        }
        if (!writable.isEmpty()) {
            list.add(title(t("remarks.toDeposit", writable.size())));
            list.add(new DepositPanel(
                    viewer,
                    version,
                    writable,
                    depositing,
                    findings,
                    currentViewer,
                    remark -> draftActions(viewer, version, remark)));
        }
        if (!handed.isEmpty()) {
            list.add(title(t("remarks.deposited", handed.size())), handedList(viewer, version, handed));
        }
    }

    private List<RemarkDetails> found(Viewer viewer, VersionSummary version) {
        RemarkFilter filter = new RemarkFilter(
                null,
                null,
                address.kind(),
                viewer.organisation(),
                address.measure(),
                address.state() == null ? Set.of() : Set.of(address.state()),
                false,
                address.words());
        List<RemarkDetails> found = remarks.list(viewer, version.id(), filter, 0, MOST);
        Boolean mine = address.mine();
        if (mine == null) {
            return found;
        }
        Set<RemarkId> begun = remarks.begunBy(viewer, version.id());
        return found.stream()
                .filter(remark -> begun.contains(remark.id()) == mine)
                .toList();
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
            ListItem item = new ListItem(
                    new QuotedPlace(version, remark), new RemarkCard(remark, handedActions(viewer, version, remark)));
            item.add(new EarlierRevisions(revising.earlier(viewer, remark)));
            CarryWords.notes(history, remark.id()).forEach(item::add);
            item.addClassName("single");
            list.add(item);
        }
        return list;
    }

    private Component[] draftActions(Viewer viewer, VersionSummary version, RemarkDetails remark) {
        List<Component> actions = new ArrayList<>();
        actions.add(edit(remark));
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
        if (remark.receipt() != null) {
            Anchor receipt = new Anchor("accuses/" + remark.receipt(), t("remarks.receipt"));
            receipt.addClassNames("button", "quiet");
            actions.add(receipt);
        }
        if (RemarkAccess.mayBind(viewer, remark) && remark.state().isBeforeTheState()) {
            if (!remark.signatories().isJoint()) {
                actions.add(quiet(t("remark.revision.begin"), () -> {
                    revising.begin(currentViewer.get(), remark.id());
                    show(version.id().toString());
                }));
            }
            actions.add(quiet(
                    t("remarks.withdraw"),
                    () -> WithdrawDialog.ask(remark.id(), note -> {
                        remarks.withdraw(currentViewer.get(), remark.id(), note);
                        show(version.id().toString());
                    })));
        }
        return actions.toArray(Component[]::new);
    }

    private static Anchor edit(RemarkDetails remark) {
        Anchor edit = new Anchor(RemarkAddress.toWrite(remark), t("remarks.edit"));
        edit.setAriaLabel(t("remarks.edit.at", RemarkWords.place(remark.place())));
        edit.addClassNames("button", "quiet");
        return edit;
    }

    private static Button quiet(String text, Runnable act) {
        Button button = new Button(text, event -> act.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private void discard(VersionSummary version, RemarkId id) {
        RemarkDetails thrown = remarks.discard(currentViewer.get(), id);
        show(version.id().toString());
        Toasts.undo(t("remarks.discarded"), () -> {
            remarks.bringBack(currentViewer.get(), thrown);
            show(version.id().toString());
        });
    }

    @Override
    public String getPageTitle() {
        return t("remarks.title") + " – " + t("app.name");
    }
}
