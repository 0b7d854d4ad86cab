package org.schoolhandbook.offline;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Tests that need LibreOffice. Without it they are left out, and the console says so, unless it is required. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(WithOffice.Condition.class)
@interface WithOffice {

    final class Condition implements ExecutionCondition {

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext test) {
            if (Office.find(System.getenv()).isPresent() || Office.required()) {
                return ConditionEvaluationResult.enabled("");
            }
            System.out.println("Tests with LibreOffice are left out. " + Office.MISSING);
            return ConditionEvaluationResult.disabled(Office.MISSING);
        }
    }
}
