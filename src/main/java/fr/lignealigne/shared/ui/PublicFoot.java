package fr.lignealigne.shared.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;

/** The ways at the end of every page, whoever is in front of it: always the same ones, in the same order. */
public final class PublicFoot extends Div {

    public PublicFoot() {
        this(t("frame.accessible"));
    }

    /** @param accessibility the words for that way, where they say how accessible the portal is */
    public PublicFoot(String accessibility) {
        addClassName("foot");
        add(ways(accessibility));
    }

    public static Anchor[] ways(String accessibility) {
        return new Anchor[] {
            new Anchor("accessibilite", accessibility),
            new Anchor("mentions", t("legal.title")),
            new Anchor("plan-du-site", t("map.title"))
        };
    }
}
