package fr.lignealigne.decision.ui;

import static fr.lignealigne.shared.ui.French.inFrench;
import static fr.lignealigne.shared.ui.French.quoted;
import static fr.lignealigne.shared.ui.French.sentence;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.decision.AdviceDetails;
import fr.lignealigne.decision.referral.ReferralDetails;
import fr.lignealigne.plan.PlanText;
import fr.lignealigne.plan.VersionSummary;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.ui.RemarkWords;
import fr.lignealigne.shared.Clocks;
import fr.lignealigne.shared.ui.EmptyState;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One referral: what MIPROF asks, the passages it is about, and one of these with the form of the advice. */
class AskedReferral extends Section {

    private final VersionSummary version;
    private final ReferralDetails referral;
    private final List<AskedPassage> passages;
    private final Map<RemarkId, AdviceDetails> own;

    /**
     * @param lines of the passage that the address wants; else the first that waits is shown
     * @param again shows all of it anew
     */
    AskedReferral(
            AskedServices services,
            Viewer viewer,
            VersionSummary version,
            ReferralDetails referral,
            List<AskedPassage> passages,
            String lines,
            Runnable again) {
        this.version = version;
        this.referral = referral;
        this.passages = passages;
        this.own = services.advices()
                .own(
                        viewer,
                        passages.stream()
                                .flatMap(passage -> passage.ids().stream())
                                .toList());
        addClassName("asked-referral");
        add(head(LocalDate.ofInstant(services.clock().instant(), Clocks.PARIS)));
        Optional<AskedPassage> open = open(lines);
        if (open.isEmpty()) {
            add(new EmptyState(t("asked.withdrawn"), t("asked.withdrawn.explain")));
            return;
        }
        if (passages.size() > 1) {
            add(ways(open.get()));
        }
        PlanText text = services.versions().text(viewer, version.id());
        Div columns = new Div(said(text, open.get()), new AskedAdvice(services, version.id(), open.get(), own, again));
        columns.addClassName("asked-columns");
        add(columns);
    }

    private Div head(LocalDate today) {
        Element question = new Element("blockquote");
        question.setText(referral.question());
        inFrench(question);
        Span progress = new Span(ReferralWords.progress(referral));
        progress.addClassName("soft");
        Div row = new Div(ReferralWords.due(referral, today), progress);
        row.addClassName("row");
        Paragraph audience = new Paragraph(t("asked.audience"));
        audience.addClassNames("soft", "small");
        Div head = new Div();
        head.addClassName("asked-head");
        head.add(DeskWords.heading(sentence(t("referral.on", quoted(version.planTitle()), version.label()))));
        head.getElement().appendChild(question);
        head.add(row, audience);
        return head;
    }

    private Optional<AskedPassage> open(String lines) {
        return passages.stream()
                .filter(passage -> passage.lines().equals(lines))
                .findFirst()
                .or(() -> passages.stream()
                        .filter(passage -> passage.isWaiting(own))
                        .findFirst())
                .or(() -> passages.stream().findFirst());
    }

    private Nav ways(AskedPassage open) {
        Nav ways = new Nav();
        ways.setAriaLabel(t("asked.passages"));
        ways.addClassName("asked-passages");
        for (AskedPassage passage : passages) {
            Anchor way = new Anchor(
                    AskedView.path(referral, passage), RemarkWords.lines(passage.firstLine(), passage.lastLine()));
            Span state = new Span(t(passage.isWaiting(own) ? "asked.awaited" : "asked.given"));
            state.addClassNames("small", passage.isWaiting(own) ? "warm-words" : "soft");
            way.add(state);
            if (passage.equals(open)) {
                way.getElement().setAttribute("aria-current", "page");
            }
            ways.add(way);
        }
        return ways;
    }

    private Section said(PlanText text, AskedPassage passage) {
        String lines = RemarkWords.lines(passage.firstLine(), passage.lastLine());
        String place = text.measureAt(passage.firstLine())
                .map(measure -> lines + " · " + quoted(measure.title()))
                .orElse(lines);
        Section said = new Section(DeskWords.heading(sentence(place)));
        said.addClassName("asked-said");
        if (passage.firstLine() > 0) {
            said.add(new PassageQuote(text, passage.firstLine(), passage.lastLine(), passage.remarks()));
            Anchor inText = new Anchor("lecture/" + version.id() + "?ligne=" + passage.lines(), t("desk.inText"));
            inText.addClassName("small");
            said.add(inText);
        } else {
            said.add(new Paragraph(t("desk.wholePlan")));
        }
        for (RemarkDetails remark : passage.remarks()) {
            said.add(new AskedRemark(remark));
        }
        return said;
    }
}
