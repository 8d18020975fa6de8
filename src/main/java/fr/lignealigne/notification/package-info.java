/** Mails: written in the transaction of what they tell, sent after it, and never with a word of a remark. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "account",
            "plan",
            "consultation",
            "remark",
            "collective",
            "collective::position",
            "question"
        })
package fr.lignealigne.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
