package fr.lignealigne.decision.ui;

import static fr.lignealigne.shared.ui.French.quoted;
import static fr.lignealigne.shared.ui.French.sentence;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.account.Roles;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.decision.referral.Ministry;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.plan.VersionSummary;
import fr.lignealigne.remark.ReferralDraft;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.shared.NotFound;
import fr.lignealigne.shared.Refusal;
import fr.lignealigne.shared.ui.Confirm;
import fr.lignealigne.shared.ui.EmptyState;
import fr.lignealigne.shared.ui.Toasts;
import fr.lignealigne.synopsis.ui.SynopsisAddress;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Asking a ministry about remarks: those of a passage, or those that the filters of the consolidated table choose. */
@Route("saisir/:version")
@RolesAllowed(Roles.MIPROF)
class ReferView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

    private static final String LINES = "lignes";
    private static final Pattern RANGE = Pattern.compile("(\\d{1,6})-(\\d{1,6})");

    private final ArbitrationServices services;
    private final CurrentViewer currentViewer;

    ReferView(ArbitrationServices services, CurrentViewer currentViewer) {
        this.services = services;
        this.currentViewer = currentViewer;
        getContent().addClassNames("page", "refer-page");
    }

    static String path(PlanVersionId version, int firstLine, int lastLine) {
        return "saisir/" + version + "?" + LINES + "=" + firstLine + "-" + lastLine;
    }

    static String path(PlanVersionId version, QueryParameters filters) {
        String query = filters.getQueryString();
        return "saisir/" + version + (query.isEmpty() ? "" : "?" + query);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Viewer viewer = currentViewer.get();
        VersionSummary version =
                find(viewer, event.getRouteParameters().get("version").orElse(""));
        QueryParameters parameters = event.getLocation().getQueryParameters();
        List<RemarkDetails> remarks = chosen(viewer, version.id(), parameters);
        List<Ministry> ministries = services.referrals().ministries(viewer);
        Paragraph lead = new Paragraph(sentence(t("referral.on", quoted(version.planTitle()), version.label())));
        lead.addClassName("lead");
        getContent().removeAll();
        getContent().add(new H1(t("referral.title")), lead);
        if (remarks.isEmpty()) {
            Anchor back = new Anchor("arbitrage?version=" + version.id(), t("synopsis.title"));
            getContent().add(new EmptyState(t("referral.nothing"), t("referral.nothing.explain"), back));
        } else if (ministries.isEmpty()) {
            getContent().add(new EmptyState(t("referral.nobody"), t("referral.nobody.explain")));
        } else {
            String place = version.id() + "?" + parameters.getQueryString();
            getContent()
                    .add(new ReferForm(
                            remarks, ministries, place, services.clock(), form -> refer(version.id(), form)));
        }
    }

    private VersionSummary find(Viewer viewer, String id) {
        try {
            return services.versions().get(viewer, PlanVersionId.of(id));
        } catch (IllegalArgumentException | NotFound e) {
            throw new NotFoundException();
        }
    }

    /** What may still be advised on, by place. */
    private List<RemarkDetails> chosen(Viewer viewer, PlanVersionId version, QueryParameters parameters) {
        Matcher lines = RANGE.matcher(parameters.getSingleParameter(LINES).orElse(""));
        List<RemarkDetails> all = lines.matches()
                ? on(viewer, version, Integer.parseInt(lines.group(1)), Integer.parseInt(lines.group(2)))
                : services.remarks()
                        .those(
                                viewer,
                                services.synopsis()
                                        .remarks(
                                                viewer,
                                                version,
                                                SynopsisAddress.of(parameters).filter()));
        return all.stream()
                .filter(remark -> remark.state().isBeforeTheState())
                .sorted(AskedPassage.BY_PLACE)
                .toList();
    }

    private List<RemarkDetails> on(Viewer viewer, PlanVersionId version, int first, int last) {
        return services.remarks().touching(viewer, version, first, last).stream()
                .filter(remark ->
                        remark.place().firstLine() == first && remark.place().lastLine() == last)
                .toList();
    }

    private void refer(PlanVersionId version, ReferForm form) {
        ReferralDraft draft = form.draft();
        if (draft != null && form.isMuch()) {
            int count = form.chosen().size();
            Confirm.ask(
                    t("referral.much", count),
                    t("referral.much.consequence", form.ministryName()),
                    t("referral.refer.act"),
                    () -> refer(version, form, draft));
        } else if (draft != null) {
            refer(version, form, draft);
        }
    }

    private void refer(PlanVersionId version, ReferForm form, ReferralDraft draft) {
        try {
            services.referring().refer(currentViewer.get(), version, form.chosen(), draft);
        } catch (Refusal refusal) {
            Toasts.refused(refusal);
            return;
        }
        form.sent();
        Toasts.done(t("referral.referred", form.ministryName()));
        UI.getCurrent().navigate(FollowUpView.class);
    }

    @Override
    public String getPageTitle() {
        return t("referral.title") + " – " + t("app.name");
    }
}
