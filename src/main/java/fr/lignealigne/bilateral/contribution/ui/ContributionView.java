package fr.lignealigne.bilateral.contribution.ui;

import static fr.lignealigne.shared.ui.French.inFrench;
import static fr.lignealigne.shared.ui.Texts.language;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import fr.lignealigne.account.Roles;
import fr.lignealigne.bilateral.MeetingId;
import fr.lignealigne.bilateral.contribution.ContributionChanged;
import fr.lignealigne.bilateral.contribution.Part;
import fr.lignealigne.bilateral.contribution.WrittenContributionDetails;
import fr.lignealigne.bilateral.contribution.WrittenContributionId;
import fr.lignealigne.bilateral.request.RequestId;
import fr.lignealigne.bilateral.ui.SlotWords;
import fr.lignealigne.shared.FrenchDates;
import fr.lignealigne.shared.NotFound;
import fr.lignealigne.shared.ui.EmptyState;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What an association writes in place of an exchange; once deposited, its words with their receipt. */
@Route("echanges/contribution/:contribution")
@RolesAllowed({
    Roles.ASSOCIATION_MEMBER,
    Roles.ASSOCIATION_LEAD,
    Roles.COLLECTIVE_COORDINATOR,
    Roles.MIPROF,
    Roles.CABINET
})
class ContributionView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

    private final ContributionServices services;
    private @Nullable WrittenContributionDetails shown;
    private @Nullable ContributionForm form;

    ContributionView(ContributionServices services) {
        this.services = services;
        getContent().addClassNames("page", "written-page");
        services.live()
                .follow(
                        this,
                        ContributionChanged.class,
                        change -> shown != null && change.contribution().equals(shown.id()),
                        changes -> follow());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            WrittenContributionId id = WrittenContributionId.of(
                    event.getRouteParameters().get("contribution").orElse(""));
            show(services.contributions().get(services.viewer(), id));
        } catch (IllegalArgumentException | NotFound unknown) {
            throw new NotFoundException();
        }
    }

    private void again() {
        if (shown != null) {
            show(services.contributions().get(services.viewer(), shown.id()));
        }
    }

    private void follow() {
        if (shown == null) {
            return;
        }
        WrittenContributionDetails now =
                services.contributions().find(services.viewer(), shown.id()).orElse(null);
        if (now == null) {
            getContent().removeAll();
            getContent().add(new EmptyState(t("request.gone.title"), t("request.gone")));
        } else if (form != null && now.mayWrite()) {
            form.follow(now);
            shown = now;
        } else if (!now.equals(shown)) {
            show(now);
        }
    }

    private void show(WrittenContributionDetails contribution) {
        shown = contribution;
        form = null;
        Paragraph lead = new Paragraph(contribution.lost().said(language()));
        lead.addClassName("lead");
        getContent().removeAll();
        getContent().add(back(contribution), new H1(title(contribution)), lead);
        Instant depositedAt = contribution.depositedAt();
        if (depositedAt != null) {
            getContent().add(receipt(contribution, depositedAt), download(contribution), said(contribution));
        } else if (contribution.mayWrite()) {
            Paragraph until = new Paragraph(ContributionForm.until(contribution));
            until.addClassName("notice");
            form = new ContributionForm(services, contribution, this::again);
            getContent().add(until, form);
        } else {
            getContent()
                    .add(
                            new EmptyState(
                                    t("written.over.title"),
                                    t("written.over.text", FrenchDates.date(contribution.lastDay(), language()))),
                            said(contribution));
        }
    }

    private static Anchor back(WrittenContributionDetails contribution) {
        MeetingId meeting = contribution.meeting();
        RequestId request = contribution.request();
        return meeting == null
                ? new Anchor("echanges/demande/" + request, t("written.back.request"))
                : new Anchor("echanges?echange=" + meeting, t("preparation.back"));
    }

    private String title(WrittenContributionDetails contribution) {
        return contribution.association().equals(services.viewer().organisation())
                ? t("written.title")
                : t("written.title.of", contribution.associationName());
    }

    private static DescriptionList receipt(WrittenContributionDetails contribution, Instant depositedAt) {
        DescriptionList receipt = new DescriptionList();
        receipt.addClassName("receipt-facts");
        receipt.setId("receipt");
        fact(receipt, "written.receipt.number", String.valueOf(contribution.number()));
        fact(receipt, "written.receipt.by", contribution.associationName());
        fact(receipt, "written.receipt.at", SlotWords.since(depositedAt));
        return receipt;
    }

    private static Anchor download(WrittenContributionDetails contribution) {
        Anchor download = new Anchor("documents/contribution/" + contribution.id() + ".pdf", t("receipt.pdf"));
        download.addClassName("button");
        download.setDownload(true);
        download.setRouterIgnore(true);
        return download;
    }

    private static void fact(DescriptionList list, String key, String value) {
        list.add(new DescriptionList.Term(t(key)), new DescriptionList.Description(value));
    }

    private static Div said(WrittenContributionDetails contribution) {
        Div all = new Div();
        all.addClassName("written-words");
        contribution.words().parts().forEach((Part part, String words) -> {
            Paragraph said = inFrench(new Paragraph(words));
            said.addClassName("said");
            H2 about = new H2(PartField.label(part));
            about.addClassName("section-title");
            all.add(new Section(about, said));
        });
        return all;
    }

    @Override
    public String getPageTitle() {
        return (shown == null ? t("written.title") : title(shown)) + " – " + t("app.name");
    }
}
