/** What awaits each person, and the one main action. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "account",
            "account::ui",
            "live",
            "notice",
            "plan",
            "timeline",
            "timeline::ui",
            "consultation",
            "remark",
            "remark::ui",
            "question",
            "collective::position",
            "decision",
            "decision::assignment",
            "decision::referral",
            "bilateral",
            "bilateral::contribution",
            "bilateral::minutes",
            "bilateral::request"
        })
package fr.lignealigne.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
