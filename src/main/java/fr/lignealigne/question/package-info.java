/** Questions of the cabinet: put on a place of the text, answered by associations until an instant. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "account",
            "live",
            "plan",
            "consultation",
            "consultation::ui",
            "privacy::ui",
            "remark",
            "remark::ui",
            "synopsis",
            "timeline"
        })
package fr.lignealigne.question;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
