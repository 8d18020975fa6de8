package fr.lignealigne.remark.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.plan.VersionSummary;
import fr.lignealigne.remark.DraftWorkChanged;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.remark.RemarkFilter;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.WritersChanged;
import fr.lignealigne.shared.ui.EmptyState;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The remarks of an association under the filters, by group; it follows what colleagues do while it is open. */
final class OwnRemarks extends Composite<Div> {

    private static final int MOST = 500;

    /** What is ready comes first, then what waits for the lead; within, the order of the text. */
    private static final List<WorkStage> TO_DEPOSIT =
            List.of(WorkStage.READY, WorkStage.PROPOSED, WorkStage.SENT_BACK, WorkStage.IN_WRITING);

    /** All that the filters let through, whatever group is shown. */
    private record Seen(List<RemarkDetails> all, TeamSight sight) {

        WorkStage stage(RemarkDetails remark) {
            return WorkStage.of(remark, sight.stage(remark.id()));
        }

        List<RemarkDetails> in(@Nullable WorkStage wanted) {
            return all.stream()
                    .filter(remark -> wanted == null || stage(remark) == wanted)
                    .toList();
        }

        Map<WorkStage, Long> counts() {
            return all.stream().collect(Collectors.groupingBy(this::stage, Collectors.counting()));
        }
    }

    private final RemarksServices services;
    private final CurrentViewer currentViewer;
    private final VersionSummary version;
    private final StageTabs tabs = new StageTabs();
    private final Div lists = new Div();
    private RemarksAddress address;
    private @Nullable DraftPanel drafts;

    OwnRemarks(RemarksServices services, CurrentViewer currentViewer, VersionSummary version, RemarksAddress address) {
        this.services = services;
        this.currentViewer = currentViewer;
        this.version = version;
        this.address = address;
        getContent().add(tabs, lists);
        services.live()
                .follow(
                        this,
                        DraftWorkChanged.class,
                        change -> change.version().equals(version.id()),
                        changes -> follow(false));
        services.live()
                .follow(
                        this,
                        WritersChanged.class,
                        change -> change.version().equals(version.id()),
                        changes -> follow(false));
        // Read once the page listens: what is done in between would never be seen.
        addAttachListener(event -> show(this.address));
    }

    /** Shows the list anew under these filters. */
    void show(RemarksAddress wanted) {
        address = wanted;
        Seen seen = seen();
        showTabs(seen);
        List<RemarkDetails> shown = seen.in(stage(seen.sight()));
        List<RemarkDetails> toDeposit = toDeposit(seen, shown);
        List<RemarkDetails> handed =
                shown.stream().filter(remark -> !remark.state().isWritable()).toList();
        lists.removeAll();
        drafts = null;
        if (shown.isEmpty()) {
            lists.add(new EmptyState(t("remarks.filtered.title"), t("remarks.filtered.explain")));
        }
        if (!toDeposit.isEmpty()) {
            drafts = new DraftPanel(services, currentViewer, version, toDeposit, seen.sight(), () -> follow(true));
            lists.add(title(t("remarks.toDeposit", toDeposit.size())), drafts);
        }
        if (!handed.isEmpty()) {
            lists.add(
                    title(t("remarks.deposited", handed.size())),
                    new HandedList(services, currentViewer, version, handed, seen.sight(), () -> show(address)));
        }
    }

    /** The same list goes on: what became of its drafts is shown where they stand. */
    private void follow(boolean own) {
        Seen seen = seen();
        List<RemarkDetails> toDeposit = toDeposit(seen, seen.in(stage(seen.sight())));
        DraftPanel shown = drafts;
        if (shown == null) {
            if (toDeposit.isEmpty()) {
                showTabs(seen);
            } else {
                show(address);
            }
            return;
        }
        showTabs(seen);
        shown.follow(seen.all(), toDeposit, seen.sight(), own);
        if (shown.isEmpty()) {
            show(address);
        }
    }

    private void showTabs(Seen seen) {
        tabs.setVisible(seen.sight().team().reviews());
        tabs.show(address, seen.counts());
    }

    /** Groups are for associations that review; an address that names one shows all of it to the others. */
    private @Nullable WorkStage stage(TeamSight sight) {
        return sight.team().reviews() ? address.stage() : null;
    }

    private static List<RemarkDetails> toDeposit(Seen seen, List<RemarkDetails> shown) {
        return shown.stream()
                .filter(remark -> remark.state().isWritable())
                .sorted(Comparator.comparing(remark -> TO_DEPOSIT.indexOf(seen.stage(remark))))
                .toList();
    }

    private Seen seen() {
        Viewer viewer = currentViewer.get();
        List<RemarkDetails> found = found(viewer);
        return new Seen(
                found,
                services.team()
                        .sight(
                                viewer,
                                version.id(),
                                found.stream().map(RemarkDetails::id).toList()));
    }

    private List<RemarkDetails> found(Viewer viewer) {
        RemarkFilter filter = new RemarkFilter(
                null,
                null,
                address.kind(),
                viewer.organisation(),
                address.measure(),
                address.state() == null ? Set.of() : Set.of(address.state()),
                false,
                address.words());
        List<RemarkDetails> found = services.remarks().list(viewer, version.id(), filter, 0, MOST);
        Boolean mine = address.mine();
        if (mine == null) {
            return found;
        }
        Set<RemarkId> begun = services.remarks().begunBy(viewer, version.id());
        return found.stream()
                .filter(remark -> begun.contains(remark.id()) == mine)
                .toList();
    }

    private static H2 title(String text) {
        H2 title = new H2(text);
        title.addClassName("section-title");
        return title;
    }
}
