package fr.lignealigne.support;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Has who is signed in looked for where the portal of this class keeps it. Vaadin's part of Spring Security takes that one
 * place of the process whenever a portal is made: the filters of another portal and what asks there who is signed in then
 * agree no more. Hence before each class, in whichever order they come; putting it back after those with a portal of their
 * own would have to be thought of in each of them, and left out the other way round.
 */
final class SignedInHere implements BeforeAllCallback {

    @Override
    public void beforeAll(ExtensionContext context) {
        SecurityContextHolder.setContextHolderStrategy(
                SpringExtension.getApplicationContext(context).getBean(SecurityContextHolderStrategy.class));
    }
}
