package fr.lignealigne.decision.template;

import fr.lignealigne.support.Rights;

/** The rights on answer templates. */
public final class TemplateRights extends Rights {

    public TemplateRights() {
        super("Answer templates");
        act("read, write and archive answer templates, and read where they were taken up", TemplateAccess::mayKeep);
    }
}
