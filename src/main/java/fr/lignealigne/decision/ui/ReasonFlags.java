package fr.lignealigne.decision.ui;

import static fr.lignealigne.shared.ui.French.inFrench;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.lignealigne.decision.FlaggedReason;
import fr.lignealigne.decision.ReasonFlag;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.remark.ui.RemarkWords;
import fr.lignealigne.synopsis.ui.SynopsisAddress;
import java.util.List;

/** What is to be read once more in reasons, and why, in words that anybody can check. */
public final class ReasonFlags {

    private static final int MOST = 200;
    private static final int MOST_CODES = 5;

    private ReasonFlags() {}

    /** Beside one reason. */
    public static Component note(List<ReasonFlag> flags) {
        UnorderedList list = new UnorderedList();
        list.addClassName("reason-flags");
        flags.forEach(flag -> list.add(new ListItem(words(flag))));
        return list;
    }

    /** All of a version, each with its way to the desk. */
    static Section section(PlanVersionId version, List<FlaggedReason> flagged) {
        Paragraph about = new Paragraph(t("reasons.about"));
        about.addClassNames("soft", "small");
        UnorderedList list = new UnorderedList();
        list.addClassName("flagged-list");
        flagged.stream().limit(MOST).forEach(one -> list.add(entry(version, one)));
        Section section = new Section(DeskWords.title("reasons.title", flagged.size()), about, list);
        if (flagged.size() > MOST) {
            section.add(new Paragraph(t("release.missing.more", flagged.size() - MOST)));
        }
        section.setId("flagged");
        return section;
    }

    private static ListItem entry(PlanVersionId version, FlaggedReason one) {
        Anchor way = new Anchor(
                SynopsisAddress.deskPath(
                        version, one.place().firstLine(), one.place().lastLine()),
                RemarkWords.place(one.place()) + " · " + one.code());
        Div head = new Div(way, OutcomeWords.pill(one.outcome()));
        head.addClassName("row");
        Span reason = inFrench(new Span(one.reason()));
        reason.addClassName("flagged-reason");
        return new ListItem(head, reason, note(one.flags()));
    }

    private static String words(ReasonFlag flag) {
        return switch (flag.sort()) {
            case TOO_SHORT ->
                t("reasons.TOO_SHORT", Integer.parseInt(flag.about().getFirst()));
            case SAME_TEXT ->
                t(
                        "reasons.SAME_TEXT",
                        flag.about().getFirst(),
                        codes(flag.about().subList(1, flag.about().size())));
            case NOTHING_TAKEN_UP -> t("reasons.NOTHING_TAKEN_UP", codes(flag.about()));
        };
    }

    private static String codes(List<String> codes) {
        String first = String.join(", ", codes.subList(0, Math.min(MOST_CODES, codes.size())));
        return codes.size() <= MOST_CODES ? first : t("reasons.andMore", first, codes.size() - MOST_CODES);
    }
}
