package fr.lignealigne.proconnect;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Whether a setting names an issuer: without one there is nothing of all this. */
public final class SwitchedOn implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata where) {
        return !context.getEnvironment()
                .getProperty(ProConnectSettings.ISSUER, "")
                .isBlank();
    }
}
