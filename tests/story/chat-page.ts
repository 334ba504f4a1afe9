// A person at the chat page of the demo: what they press in the newest message that offers it, and what they see.
import type { Page } from 'playwright-core'

type Words = string | RegExp

export type ChatPage = {
  /** @param said what the message with the button says, where several have one */
  press: (button: Words, said?: Words) => Promise<void>
  sees: (text: Words) => Promise<string>
}

export async function openChatPage(page: Page, token: string): Promise<ChatPage> {
  await page.goto(`/sandbox#${token}`)
  await page.waitForSelector('.person')
  const messages = page.locator('.message')
  return {
    press: (name, said = '') =>
      messages.filter({ hasText: said }).getByRole('button', { name, exact: true }).last().click(),
    sees: async (text) => {
      const found = messages.filter({ hasText: text }).last()
      await found.waitFor()
      return (await found.textContent()) ?? ''
    },
  }
}

/** Presses «Начать», agrees to both, and is in. */
export async function comeIn(page: Page, chat: ChatPage): Promise<void> {
  await page.getByRole('button', { name: 'Начать' }).click()
  await chat.press('Соглашаюсь', 'Согласие на обработку')
  await chat.press('Соглашаюсь', 'Согласие на сообщения')
  await chat.sees('чат подключён')
}
