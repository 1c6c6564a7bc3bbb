import { useFocusFinders } from '@fluentui/react-components';

/**
 * Keeps Fluent's focus handling alive as long as the tab. It ends with its last user: were that the dialog itself,
 * the page behind would stay hidden to screen readers.
 */
export function useLastingFocus(): void {
  useFocusFinders();
}
