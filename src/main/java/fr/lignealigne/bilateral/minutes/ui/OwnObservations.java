package fr.lignealigne.bilateral.minutes.ui;

import static fr.lignealigne.shared.ui.French.inFrench;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import fr.lignealigne.bilateral.minutes.MinutesDetails;

/** What an association observed, which it reads while the State takes the text up again. */
final class OwnObservations extends Div {

    OwnObservations(MinutesDetails minutes) {
        H2 title = new H2(t("minutes.observed.own"));
        title.addClassName("section-title");
        add(title);
        minutes.observed().forEach(point -> {
            Article article = new Article();
            article.addClassName("minutes-point");
            article.add(inFrench(new H3(point.title())));
            point.observations().forEach(one -> article.add(MinutesWords.observation(minutes.associationName(), one)));
            add(article);
        });
        setVisible(!minutes.observed().isEmpty());
    }
}
