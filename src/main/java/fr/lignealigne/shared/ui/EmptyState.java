package fr.lignealigne.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** A page or list with nothing in it yet: says what will be there, and what to do. */
public final class EmptyState extends Div {

    public EmptyState(String title, String explanation, Component... actions) {
        addClassName("empty");
        add(new H2(title), new Paragraph(explanation));
        add(actions);
    }
}
