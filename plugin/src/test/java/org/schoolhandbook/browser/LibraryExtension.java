package org.schoolhandbook.browser;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.schoolhandbook.testsite.ExampleSite;

/** One browser, one served site and one list of what it costs, for all tests that ask for them. */
final class LibraryExtension implements ExecutionCondition, ParameterResolver {

    private static final Namespace OURS = Namespace.create(LibraryExtension.class);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext test) {
        if (Chromium.find(System.getenv()).isPresent() || Chromium.required()) {
            return ConditionEvaluationResult.enabled("");
        }
        test.getRoot().getStore(OURS).getOrComputeIfAbsent("said", key -> {
            System.out.println("Tests in a browser are left out. " + Chromium.MISSING);
            return true;
        });
        return ConditionEvaluationResult.disabled(Chromium.MISSING);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        Class<?> type = parameter.getParameter().getType();
        return type == Library.class || type == Budgets.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        Store ours = test.getRoot().getStore(OURS);
        return parameter.getParameter().getType() == Budgets.class
                ? ours.getOrComputeIfAbsent(Budgets.class, key -> new Budgets(), Budgets.class)
                : ours.getOrComputeIfAbsent(Library.class, key -> open(test), Library.class);
    }

    private static Library open(ExtensionContext test) {
        Optional<Path> program = Chromium.find(System.getenv());
        return Library.open(
                ExampleSite.of(test), program.orElseThrow(() -> new IllegalStateException(Chromium.MISSING)));
    }
}
