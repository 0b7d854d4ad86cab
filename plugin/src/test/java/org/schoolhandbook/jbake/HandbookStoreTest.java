package org.schoolhandbook.jbake;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jbake.app.ContentStore;
import org.jbake.model.DocumentModel;
import org.junit.jupiter.api.Test;

class HandbookStoreTest {

    /** What stays as jbake-core 2.7.0 has it, and why that does no harm. */
    private static final Map<String, String> HARMLESS = Map.of(
            "getStart", "a number in a field",
            "setStart", "a number in a field",
            "getLimit", "a number in a field",
            "setLimit", "a number in a field",
            "resetPagination", "two numbers in fields",
            "shutdown", "its body is empty");

    @Test
    void everyMethodThatWouldAskTheDatabaseIsOverridden() {
        assertThat(stock())
                .isNotEmpty()
                .allSatisfy(method -> assertThat(isOverridden(method) || HARMLESS.containsKey(method.getName()))
                        .as(method.toString())
                        .isTrue());
    }

    @Test
    void nothingIsCalledHarmlessThatIsOverriddenOrGone() {
        List<String> names = stock().filter(method -> !isOverridden(method))
                .map(Method::getName)
                .toList();
        assertThat(HARMLESS.keySet()).containsExactlyInAnyOrderElementsOf(names);
    }

    @Test
    void postsComeByThePageAndThenAllAtOnceAgain() {
        var store = new HandbookStore(
                Stream.of("e", "d", "c", "b", "a").map(HandbookStoreTest::post).toList());
        store.setLimit(2);
        store.setStart(2);
        assertThat(store.getPublishedPosts(true))
                .extracting(DocumentModel::getTitle)
                .containsExactly("c", "b");
        store.setStart(4);
        assertThat(store.getPublishedPosts(true))
                .extracting(DocumentModel::getTitle)
                .containsExactly("a");
        store.resetPagination();
        assertThat(store.getPublishedPosts(true)).hasSize(5);
    }

    /** Not {@code getDeclaredMethods}: private ones name OrientDB's classes, which are not here. */
    private static Stream<Method> stock() {
        return Arrays.stream(ContentStore.class.getMethods())
                .filter(method -> method.getDeclaringClass() == ContentStore.class)
                .filter(method -> !Modifier.isFinal(method.getModifiers()));
    }

    private static boolean isOverridden(Method method) {
        return Arrays.stream(HandbookStore.class.getDeclaredMethods())
                .anyMatch(own -> own.getName().equals(method.getName())
                        && Arrays.equals(own.getParameterTypes(), method.getParameterTypes()));
    }

    private static DocumentModel post(String title) {
        var post = new DocumentModel();
        post.setType("post");
        post.setStatus("published");
        post.setTitle(title);
        return post;
    }
}
