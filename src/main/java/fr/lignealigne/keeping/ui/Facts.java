package fr.lignealigne.keeping.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;

/** Terms and what is said of them, one below the other. */
final class Facts extends DescriptionList {

    Facts() {
        addClassName("held-facts");
    }

    Facts with(String term, String said) {
        add(new Div(new Term(term), new Description(said)));
        return this;
    }
}
