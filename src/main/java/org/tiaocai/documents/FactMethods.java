package org.tiaocai.documents;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.tiaocai.shared.RegistrationNumber;

/** The methods of all {@link FactsOf}, by the word of the facts that they return. */
@Component
class FactMethods {

    private final SingletonSupplier<Map<String, Gathering>> byWord;

    /** The beans are asked for late: whoever gathers facts may issue papers too. */
    FactMethods(ObjectProvider<FactsOf> beans) {
        this.byWord = SingletonSupplier.of(() -> beans.stream()
                .flatMap(bean -> Arrays.stream(bean.getClass().getDeclaredMethods())
                        .filter(FactMethods::gathers)
                        .map(method -> new Gathering(bean, method)))
                .flatMap(
                        one -> Word.allOf(one.method().getReturnType()).stream().map(word -> Map.entry(word, one)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private record Gathering(FactsOf bean, Method method) {}

    boolean knows(String word) {
        return byWord.obtain().containsKey(word);
    }

    Facts of(String word, DelegateExecution execution) {
        var one = byWord.obtain().get(word);
        if (one == null) {
            throw new IllegalStateException("nobody gathers the facts of " + word);
        }
        var argument = one.method().getParameterTypes()[0] == RegistrationNumber.class
                ? RegistrationNumber.of(execution.getProcessBusinessKey())
                : execution;
        try {
            one.method().setAccessible(true);
            return (Facts) one.method().invoke(one.bean(), argument);
        } catch (InvocationTargetException refused) {
            if (refused.getCause() instanceof RuntimeException why) {
                throw why;
            }
            throw new IllegalStateException(word, refused);
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(word, impossible);
        }
    }

    private static boolean gathers(Method method) {
        return Facts.class.isAssignableFrom(method.getReturnType())
                && method.getParameterCount() == 1
                && (method.getParameterTypes()[0] == RegistrationNumber.class
                        || method.getParameterTypes()[0] == DelegateExecution.class);
    }
}
