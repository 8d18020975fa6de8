package fr.lignealigne.decision.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import fr.lignealigne.account.Roles;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.decision.referral.ReferralDetails;
import fr.lignealigne.live.Change;
import fr.lignealigne.plan.VersionSummary;
import fr.lignealigne.remark.LinesChanged;
import fr.lignealigne.remark.ReferralChanged;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.shared.Clocks;
import fr.lignealigne.shared.ui.EmptyState;
import fr.lignealigne.synopsis.ui.SynopsisAddress;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What a ministry is asked: the list, or one referral with its passages, on one of which it advises. */
@Route("avis-demandes")
@Menu(title = "asked.menu", order = 42)
@RolesAllowed(Roles.MINISTRY)
class AskedView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

    private static final String REFERRAL = "saisine";
    private static final String LINES = "lignes";

    private final AskedServices services;
    private Optional<UUID> wanted = Optional.empty();
    private String lines = "";
    private Shown shown = new Shown(List.of(), Set.of());

    /** What a change may alter of the page, beside what its viewer does on it. */
    private record Shown(List<ReferralDetails> asked, Set<RemarkId> remarks) {}

    AskedView(AskedServices services) {
        this.services = services;
        getContent().addClassNames("page", "wide", "asked-page");
        services.live()
                .follow(
                        this,
                        Change.class,
                        change -> change instanceof ReferralChanged || change instanceof LinesChanged,
                        (viewer, changes, telling) -> lookAgain(viewer));
    }

    static String path(ReferralDetails referral, AskedPassage passage) {
        return "avis-demandes?" + LINES + "=" + passage.lines() + "&" + REFERRAL + "=" + referral.id();
    }

    private static String path(ReferralDetails referral) {
        return "avis-demandes?" + REFERRAL + "=" + referral.id();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters parameters = event.getLocation().getQueryParameters();
        wanted = SynopsisAddress.uuid(parameters, REFERRAL);
        lines = parameters.getSingleParameter(LINES).orElse("");
        show();
    }

    private void show() {
        Viewer viewer = services.currentViewer().get();
        List<ReferralDetails> asked = services.referrals().asked(viewer);
        Optional<ReferralDetails> open = chosen(asked);
        getContent().removeAll();
        getContent().add(new H1(t("asked.title")));
        if (open.isPresent()) {
            List<RemarkDetails> remarks =
                    services.referrals().remarks(viewer, open.get().id());
            shown = new Shown(asked, ids(remarks));
            Anchor back = new Anchor("avis-demandes", t("asked.back"));
            back.addClassName("asked-back");
            getContent().add(back, opened(viewer, open.get(), remarks));
        } else {
            shown = new Shown(asked, Set.of());
            showList(viewer, asked);
        }
    }

    private Optional<ReferralDetails> chosen(List<ReferralDetails> asked) {
        return wanted.flatMap(id -> asked.stream()
                .filter(referral -> referral.id().value().equals(id))
                .findFirst());
    }

    private Component opened(Viewer viewer, ReferralDetails referral, List<RemarkDetails> remarks) {
        VersionSummary version = services.versions().get(viewer, referral.version());
        return new AskedReferral(services, viewer, version, referral, AskedPassage.of(remarks), lines, this::show);
    }

    private void showList(Viewer viewer, List<ReferralDetails> asked) {
        Paragraph lead = new Paragraph(t("asked.lead"));
        lead.addClassName("lead");
        getContent().add(lead);
        if (wanted.isPresent()) {
            Paragraph gone = new Paragraph(t("asked.gone"));
            gone.addClassName("asked-gone");
            gone.getElement().setAttribute("role", "status");
            getContent().add(gone);
        }
        if (asked.isEmpty()) {
            getContent().add(new EmptyState(t("asked.none"), t("asked.none.explain")));
            return;
        }
        LocalDate today = LocalDate.ofInstant(services.clock().instant(), Clocks.PARIS);
        UnorderedList list = new UnorderedList();
        list.addClassName("asked-list");
        asked.forEach(referral -> list.add(line(viewer, referral, today)));
        getContent().add(list);
    }

    private ListItem line(Viewer viewer, ReferralDetails referral, LocalDate today) {
        Anchor way = new Anchor(path(referral), referral.question());
        way.addClassName("asked-question");
        Span where = new Span(
                services.versions().get(viewer, referral.version()).label() + " · " + ReferralWords.progress(referral));
        where.addClassNames("soft", "small");
        ListItem line = new ListItem(ReferralWords.due(referral, today), way, where);
        if (referral.isDone()) {
            line.addClassName("soft");
        }
        return line;
    }

    /** What was recalled or withdrawn goes at once; what is typed elsewhere on the page is kept as it is. */
    private void lookAgain(Viewer viewer) {
        List<ReferralDetails> asked = services.referrals().asked(viewer);
        Set<RemarkId> remarks = chosen(asked)
                .map(open -> ids(services.referrals().remarks(viewer, open.id())))
                .orElse(Set.of());
        if (!new Shown(asked, remarks).equals(shown)) {
            show();
        }
    }

    private static Set<RemarkId> ids(List<RemarkDetails> remarks) {
        return remarks.stream().map(RemarkDetails::id).collect(Collectors.toSet());
    }

    @Override
    public String getPageTitle() {
        return t("asked.title") + " – " + t("app.name");
    }
}
