package fr.lignealigne.decision.sitting.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import fr.lignealigne.decision.sitting.SittingDetails;
import fr.lignealigne.shared.ui.BrowserFiles;
import java.time.Duration;
import java.time.Instant;

/** What is left of the time a sitting was meant to last; the browser counts on by itself. */
@Tag("sitting-clock")
class SittingClock extends Component {

    SittingClock(SittingDetails sitting, Instant now) {
        Instant opened = sitting.openedAt();
        long passed = opened == null ? 0 : Duration.between(opened, now).toSeconds();
        getElement().setAttribute("passed", String.valueOf(passed));
        getElement()
                .setAttribute(
                        "planned",
                        String.valueOf(
                                Duration.ofMinutes(sitting.plannedMinutes()).toSeconds()));
        getElement().setAttribute("left-text", t("sitting.time.left"));
        getElement().setAttribute("over-text", t("sitting.time.over"));
        getElement().setAttribute("role", "timer");
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPage().addJsModule(BrowserFiles.module("sitting-clock.js"));
    }
}
