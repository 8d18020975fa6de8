package fr.lignealigne.account.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.account.LiveNews;
import fr.lignealigne.shared.ui.Toasts;

/** Whether this person's open pages show what others do meanwhile. */
final class LiveNewsChoice extends Composite<Div> {

    LiveNewsChoice(LiveNews news, CurrentViewer currentViewer) {
        Checkbox wanted = new Checkbox(t("account.live.label"), news.areWantedBy(currentViewer.get()));
        wanted.setId("live-news");
        wanted.setHelperText(t("account.live.explain"));
        wanted.addValueChangeListener(event -> {
            news.choose(currentViewer.get(), event.getValue());
            Toasts.done(t(event.getValue() ? "account.live.on" : "account.live.off"));
        });
        getContent().addClassName("narrow-form");
        getContent().add(wanted);
    }
}
