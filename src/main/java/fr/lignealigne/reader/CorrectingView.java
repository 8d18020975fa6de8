package fr.lignealigne.reader;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Composite;
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
import fr.lignealigne.account.Roles;
import fr.lignealigne.plan.AlreadyPublished;
import fr.lignealigne.plan.Correcting;
import fr.lignealigne.plan.Correspondence;
import fr.lignealigne.plan.Item;
import fr.lignealigne.plan.ItemId;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.remark.LineMark;
import fr.lignealigne.remark.RemarkFilter;
import fr.lignealigne.shared.Invalid;
import fr.lignealigne.shared.NotFound;
import fr.lignealigne.shared.ui.EmptyState;
import fr.lignealigne.shared.ui.Toasts;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Before a version is published: what the portal is not sure of, and what somebody corrected, remarks first. */
@Route("correspondance/:before/:after")
@RolesAllowed(Roles.MIPROF)
class CorrectingView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

    private static final int MOST = 150;

    private final ReaderServices services;
    private final Correcting correcting;
    private final CurrentViewer currentViewer;
    private @Nullable PlanVersionId before;
    private @Nullable PlanVersionId after;
    private String title = "";

    CorrectingView(ReaderServices services, Correcting correcting, CurrentViewer currentViewer) {
        this.services = services;
        this.correcting = correcting;
        this.currentViewer = currentViewer;
        getContent().addClassNames("page", "places");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            before = PlanVersionId.of(event.getRouteParameters().get("before").orElse(""));
            after = PlanVersionId.of(event.getRouteParameters().get("after").orElse(""));
            show();
        } catch (IllegalArgumentException | NotFound | Invalid | AlreadyPublished e) {
            throw new NotFoundException();
        }
    }

    private PlanVersionId before() {
        return Objects.requireNonNull(before);
    }

    private PlanVersionId after() {
        return Objects.requireNonNull(after);
    }

    private void show() {
        Correspondence map = correcting.of(currentViewer.get(), before(), after());
        List<LineMark> marks = services.remarks().marks(currentViewer.get(), before(), RemarkFilter.NONE);
        title = t("correspondence.title", map.before().label(), map.after().label());
        Paragraph lead = new Paragraph(t("correspondence.lead"));
        lead.addClassName("lead");
        Anchor compare = new Anchor(
                "comparaison/" + before() + "/" + after(),
                t("versions.compare", map.before().label()));
        getContent().removeAll();
        getContent().add(new H1(title), lead, compare);
        pile("correspondence.toConfirm", map, marks, row -> row.toConfirm() && !row.corrected());
        pile("correspondence.gone", map, marks, row -> row.isGone() && !row.toConfirm() && !row.corrected());
        pile("correspondence.corrected", map, marks, Correspondence.Row::corrected);
        if (map.rows().stream().noneMatch(Correspondence.Row::isWorthALook)) {
            getContent().add(new EmptyState(t("correspondence.sure.title"), t("correspondence.sure.explain")));
        }
    }

    private void pile(String name, Correspondence map, List<LineMark> marks, Predicate<Correspondence.Row> belongs) {
        List<Correspondence.Row> rows = map.rows().stream()
                .filter(belongs)
                .sorted(Comparator.comparing((Correspondence.Row row) -> -remarks(marks, row.item())))
                .toList();
        if (rows.isEmpty()) {
            return;
        }
        H2 head = new H2(t(name, rows.size()));
        head.addClassName("section-title");
        getContent().add(head);
        rows.stream().limit(MOST).forEach(row -> getContent().add(card(map, row, remarks(marks, row.item()))));
        if (rows.size() > MOST) {
            getContent().add(new Paragraph(t("correspondence.more", rows.size() - MOST)));
        }
    }

    private static int remarks(List<LineMark> marks, Item item) {
        return marks.stream()
                .filter(mark -> mark.firstLine() <= item.lastLine() && mark.lastLine() >= item.firstLine())
                .mapToInt(LineMark::remarks)
                .sum();
    }

    private CorrectingCard card(Correspondence map, Correspondence.Row row, int remarks) {
        ItemId item = row.item().id();
        CorrectingCard card = new CorrectingCard(map, row, remarks);
        Div acts = card.acts();
        if (row.corrected()) {
            acts.add(CorrectingCard.quiet(t("places.reconsider"), () -> {
                correcting.reconsider(currentViewer.get(), before(), after(), item);
                show();
            }));
            return card;
        }
        if (row.toConfirm() && row.places().size() == 1) {
            acts.add(CorrectingCard.main(
                    t("places.accept"),
                    () -> correct(item, row.places().getFirst().id())));
        }
        acts.add(CorrectingCard.quiet(
                t("places.elsewhere"),
                () -> card.unfold(new PlaceChoice(
                        map.later(),
                        row.rivals().stream()
                                .map(rival -> map.later().whole(rival.id()))
                                .toList(),
                        passage -> correct(item, passage.from())))));
        if (row.toConfirm()) {
            acts.add(CorrectingCard.quiet(t("correspondence.none"), () -> correct(item, null)));
        }
        return card;
    }

    private void correct(ItemId item, @Nullable ItemId became) {
        correcting.correct(currentViewer.get(), before(), after(), item, became);
        show();
        Toasts.undo(t("correspondence.done"), () -> {
            correcting.reconsider(currentViewer.get(), before(), after(), item);
            show();
        });
    }

    @Override
    public String getPageTitle() {
        return title + " – " + t("app.name");
    }
}
