package fr.lignealigne.account.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.account.Languages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** In which language the portal speaks to this person; each language is named in its own words. */
final class LanguageChoice extends Composite<Div> {

    /** Stands for no choice: a radio button wants a value. */
    private static final Locale BROWSER = Locale.ROOT;

    LanguageChoice(Languages languages, CurrentViewer currentViewer) {
        RadioButtonGroup<Locale> choice = new RadioButtonGroup<>(t("account.language.label"));
        List<Locale> offered = new ArrayList<>(Languages.SPOKEN);
        offered.add(BROWSER);
        choice.setItems(offered);
        choice.setRenderer(new ComponentRenderer<>(LanguageChoice::name));
        choice.setValue(languages.of(currentViewer.get()).orElse(BROWSER));
        // A button, since arrows choose among radio buttons: nobody's page changes its language under their keys.
        Button take = new Button(t("account.language.take"), event -> {
            Locale wanted = choice.getValue();
            languages.choose(currentViewer.get(), BROWSER.equals(wanted) ? null : wanted);
            UI.getCurrent().getPage().reload();
        });
        take.setId("take-language");
        getContent().addClassName("narrow-form");
        getContent().add(choice, take);
    }

    private static Span name(Locale language) {
        if (BROWSER.equals(language)) {
            return new Span(t("account.language.browser"));
        }
        String own = language.getDisplayLanguage(language);
        Span name = new Span(own.substring(0, 1).toUpperCase(language) + own.substring(1));
        name.getElement().setAttribute("lang", language.getLanguage());
        return name;
    }
}
