package fr.lignealigne.decision.trace.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.decision.trace.Finding;
import fr.lignealigne.decision.trace.Found;
import fr.lignealigne.decision.trace.TracedRemark;
import fr.lignealigne.decision.trace.Traces;
import fr.lignealigne.plan.Passage;
import fr.lignealigne.plan.VersionSummary;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.shared.Invalid;
import fr.lignealigne.shared.Refusal;
import fr.lignealigne.shared.ui.ActDialog;
import fr.lignealigne.shared.ui.French;
import fr.lignealigne.shared.ui.Kept;
import fr.lignealigne.shared.ui.Toasts;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What MIPROF says of one accepted remark: the passage that was found, another one, that nothing follows, or nothing yet. */
class TraceActs extends Div {

    private static final Pattern WRITTEN = Pattern.compile("(?:l\\.?\\s*)?(\\d{1,6})(?:\\s*[-–]\\s*(\\d{1,6}))?");

    private final TraceServices services;
    private final CurrentViewer currentViewer;
    private final VersionSummary version;
    private final TracedRemark traced;
    private final Runnable again;

    TraceActs(
            TraceServices services,
            CurrentViewer currentViewer,
            VersionSummary version,
            TracedRemark traced,
            Runnable again) {
        this.services = services;
        this.currentViewer = currentViewer;
        this.version = version;
        this.traced = traced;
        this.again = again;
        addClassNames("row", "trace-acts", "no-print");
        if (traced.said() == null) {
            addConfirm(traced.found());
        }
        act("trace.elsewhere", "elsewhere", this::askWhere);
        act("trace.leaveOut", "leave-out", this::askWhy);
        if (traced.said() != null) {
            act(
                    "trace.takeBack",
                    "take-back",
                    () -> perform(() -> {
                        services.traces().takeBack(currentViewer.get(), remark(), version.id(), traced.revision());
                        Toasts.done(t("trace.takenBack"));
                    }));
        }
    }

    private RemarkId remark() {
        return traced.remark().id();
    }

    /** Nothing to confirm where the words are the same, or where nobody knows the place. */
    private void addConfirm(Found found) {
        if (!found.finding().isChange() || found.finding() == Finding.NO_PLACE) {
            return;
        }
        Button confirm = act(
                "trace.confirm",
                "confirm",
                () -> perform(() -> {
                    services.traces()
                            .carriedOut(
                                    currentViewer.get(), remark(), version.id(), traced.revision(), found.passage());
                    Toasts.done(t("trace.confirmed"));
                }));
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
    }

    private Button act(String key, String name, Runnable does) {
        Button button = new Button(t(key), event -> does.run());
        button.setId(name + "-" + remark());
        button.addClassName("trace-" + name);
        button.setAriaLabel(t(key) + " – " + traced.remark().code());
        add(button);
        return button;
    }

    private void perform(Runnable does) {
        try {
            does.run();
        } catch (Refusal refused) {
            Toasts.refused(refused);
        }
        again.run();
    }

    private void askWhere() {
        TextField lines = new TextField(t("trace.lines", version.label()));
        lines.setId("trace-lines");
        lines.setHelperText(t("trace.lines.how"));
        lines.setValueChangeMode(ValueChangeMode.LAZY);
        Paragraph words = French.inFrench(new Paragraph());
        words.addClassName("trace-words");
        words.getElement().setAttribute("aria-live", "polite");
        lines.addValueChangeListener(event -> words.setText(words(event.getValue())));
        Kept kept = Kept.on(lines, "trace/lines/" + remark() + "/" + version.id());
        new ActDialog(
                        t(
                                "trace.elsewhere.title",
                                String.valueOf(traced.remark().code())),
                        t("trace.elsewhere.act"),
                        () -> {
                            services.traces()
                                    .carriedOut(
                                            currentViewer.get(),
                                            remark(),
                                            version.id(),
                                            traced.revision(),
                                            passage(lines.getValue()));
                            kept.done();
                            Toasts.done(t("trace.confirmed"));
                            again.run();
                        },
                        lines,
                        words)
                .open();
    }

    /** The words of the lines that are typed, as far as they are lines. */
    private String words(String typed) {
        try {
            return services.versions()
                    .text(currentViewer.get(), version.id())
                    .quote(passage(typed))
                    .quote();
        } catch (Refusal refused) {
            return "";
        }
    }

    private Passage passage(String typed) {
        Matcher written = WRITTEN.matcher(typed.strip());
        if (!written.matches()) {
            throw new Invalid("trace.lines.unreadable");
        }
        int one = Integer.parseInt(written.group(1));
        int other = written.group(2) == null ? one : Integer.parseInt(written.group(2));
        return services.versions().text(currentViewer.get(), version.id()).lines(one, other);
    }

    private void askWhy() {
        TextArea reason = new TextArea(t("trace.reason"));
        reason.setId("trace-reason");
        reason.setWidthFull();
        reason.setMinRows(4);
        reason.setMaxLength(Traces.LONGEST_REASON);
        reason.setHelperText(t("trace.reason.readers", version.label()));
        Kept kept = Kept.on(reason, "trace/reason/" + remark() + "/" + version.id());
        new ActDialog(
                        t("trace.leaveOut.title", String.valueOf(traced.remark().code())),
                        t("trace.leaveOut.act"),
                        () -> {
                            services.traces()
                                    .leftOut(
                                            currentViewer.get(),
                                            remark(),
                                            version.id(),
                                            traced.revision(),
                                            reason.getValue());
                            kept.done();
                            Toasts.done(t("trace.leftOut"));
                            again.run();
                        },
                        reason)
                .open();
    }
}
